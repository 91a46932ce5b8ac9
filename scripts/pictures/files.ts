/** The pictures of a folder as the benchmark uses them: each once, though it lies there in several sizes or formats. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Luminance, luminanceOf } from '../../packager/read/media/luminance.ts';

interface PictureFile {
  readonly path: string;
  readonly luminance: Luminance;
}

/** Yields at most `most`, in the order of their paths. Files with the same bytes or the same brightness come once. */
export async function* pictureFiles(folder: string, most: number): AsyncGenerator<PictureFile> {
  const seen = new Set<string>();
  const isNew = (bytes: Uint8Array): boolean => {
    const before = seen.size;
    return seen.add(createHash('sha256').update(bytes).digest('hex')).size > before;
  };
  let count = 0;
  for (const path of under(folder)) {
    const bytes = readFileSync(path);
    if (!isNew(bytes)) continue;
    const luminance = await luminanceOf(bytes);
    if (!luminance.ok || !isNew(luminance.value.pixels)) continue;
    yield { path, luminance: luminance.value };
    if (++count === most) return;
  }
}

function* under(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* under(path);
    else if (entry.isFile() && /\.(png|jpe?g|webp)$/i.test(entry.name)) yield path;
  }
}
