/** The course every benchmark of packing uses: 400 MB, as a ministry's with twenty videos. */
import { randomFillSync } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const VIDEOS = 20;
const VIDEO_BYTES = 19_000_000;
const SMALL = { html: 200, js: 100, png: 200 } as const;
const WORDS = 'the course of a new officer begins with a file and ends with a service to people'.split(' ');

/** Writes the loose files into `folder`: videos that cannot be compressed, text that can, small pictures. */
export async function generateCourse(folder: string): Promise<void> {
  for (const sub of ['videos', 'pages', 'scripts', 'images'])
    await mkdir(join(folder, sub), { recursive: true });
  for (let i = 0; i < VIDEOS; i++) {
    await writeFile(join(folder, 'videos', `v${i}.mp4`), randomFillSync(Buffer.allocUnsafe(VIDEO_BYTES)));
  }
  for (let i = 0; i < SMALL.html; i++) {
    await writeFile(
      join(folder, 'pages', `p${i}.html`),
      `<!doctype html><title>${i}</title><p>${text(i, 4000)}</p>`,
    );
  }
  for (let i = 0; i < SMALL.js; i++) {
    await writeFile(
      join(folder, 'scripts', `s${i}.js`),
      `export const text = ${JSON.stringify(text(i, 6000))};`,
    );
  }
  for (let i = 0; i < SMALL.png; i++) {
    await writeFile(join(folder, 'images', `i${i}.png`), randomFillSync(Buffer.allocUnsafe(40_000)));
  }
}

/** Words in an order that differs from file to file and is the same on every machine. */
function text(seed: number, words: number): string {
  let state = seed + 1;
  const next = () => {
    state = (state * 48_271) % 0x7fffffff;
    return WORDS[state % WORDS.length];
  };
  return Array.from({ length: words }, next).join(' ');
}
