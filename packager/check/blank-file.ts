/** Files that are there and hold nothing that a browser could show. */
import type { PackageView } from './view.ts';

/** 'pointer': a line of Git LFS that stands in for the file. */
export type Blank = 'empty' | 'blank' | 'pointer';

/** Larger files hold something; a pointer has some 130 bytes (Git LFS, docs/spec.md). */
const MOST_BYTES = 1024;

/** What a file is in place of its content; undefined where it has some, or cannot be read. */
export async function blankness(view: PackageView, path: string): Promise<Blank | undefined> {
  if (!view.files.has(path) || view.files.size(path) > MOST_BYTES) return undefined;
  if (view.files.size(path) === 0) return 'empty';
  const text = await view.text(path);
  if (text === undefined) return undefined;
  if (text.trim() === '') return 'blank';
  return text.startsWith('version https://git-lfs.github.com/spec/') ? 'pointer' : undefined;
}
