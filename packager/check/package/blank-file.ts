/** Files that are there and hold nothing that a browser could show. */
import type { PackageView } from './view.ts';

/** 'pointer': a line of Git LFS that stands in for the file; 'answer': what a web server says in place of a page. */
export type Blank = 'empty' | 'blank' | 'pointer' | 'answer';

/** Titles that web servers give to pages of their own; a lesson on them has more to say. */
const ANSWER =
  /<title>\s*(?:[45]\d\d\s+(?:not found|forbidden|unauthorized|bad request|internal server error|bad gateway|service (?:temporarily )?unavailable)|index of \/[^<]*)\s*<\/title>/i;

/** Larger files hold something; a pointer has some 130 bytes (Git LFS, docs/spec.md). */
const MOST_BYTES = 1024;

/** What a file is in place of its content; undefined where it has some, or cannot be read. */
export async function blankness(view: PackageView, path: string): Promise<Blank | undefined> {
  if (!view.files.has(path) || view.files.size(path) > MOST_BYTES) return undefined;
  if (view.files.size(path) === 0) return 'empty';
  const text = await view.text(path);
  if (text === undefined) return undefined;
  if (text.trim() === '') return 'blank';
  if (text.startsWith('version https://git-lfs.github.com/spec/')) return 'pointer';
  return ANSWER.test(text) && !/<script\b/i.test(text) ? 'answer' : undefined;
}
