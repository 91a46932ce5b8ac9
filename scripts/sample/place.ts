/**
 * Puts a file that was made into a course folder. A file is known by its name:
 * an asset that bears it already is replaced, and everything that pointed to
 * the old bytes points to the new.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { canonical } from '../../packager/course/canonical.ts';
import type { Asset } from '../../packager/course/course.ts';
import { cueFacts } from '../../packager/read/media/cues.ts';

export interface Made {
  readonly name: string;
  /** The bytes, or the file that holds them. */
  readonly bytes?: Buffer;
  readonly file?: string;
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Seconds. */
  readonly duration?: number;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  mp4: 'video/mp4',
  vtt: 'text/vtt',
};

/** Every JSON file of the course in which the id `from` stands, rewritten with `to`. */
function repoint(folder: string, from: string, to: string): void {
  const pages = join(folder, 'pages');
  const files = [
    join(folder, 'course.json'),
    ...(existsSync(pages) ? readdirSync(pages).map((f) => join(pages, f)) : []),
  ];
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    if (text.includes(from)) writeFileSync(file, canonical(JSON.parse(text.replaceAll(from, to))));
  }
}

/** @returns the asset's id, the SHA-256 of its bytes. */
export function place(folder: string, made: Made): string {
  const bytes = made.bytes ?? readFileSync(made.file ?? '');
  const id = createHash('sha256').update(bytes).digest('hex');
  const ext = extname(made.name).slice(1);
  const courseFile = join(folder, 'course.json');
  const course = JSON.parse(readFileSync(courseFile, 'utf8')) as { assets: Record<string, Asset> };
  const old = Object.entries(course.assets).find(([, asset]) => asset.name === made.name)?.[0];

  writeFileSync(join(folder, 'assets', `${id}.${ext}`), bytes);
  const { width, height, duration } = made;
  const cues = ext === 'vtt' ? cueFacts(bytes.toString('utf8')) : undefined;
  course.assets[id] = {
    licence: 'CC BY 4.0',
    source: 'Drawn for this course by the Kriti project',
    ...(old && course.assets[old]),
    name: made.name,
    ext,
    mediaType: MEDIA_TYPES[ext] ?? 'application/octet-stream',
    bytes: bytes.length,
    ...(width && height && { width, height }),
    ...(duration && { duration }),
    ...(cues && { cues }),
  };
  if (old && old !== id) delete course.assets[old];
  writeFileSync(courseFile, canonical(course));
  if (old && old !== id) {
    repoint(folder, old, id);
    rmSync(join(folder, 'assets', `${old}.${ext}`), { force: true });
  }
  process.stdout.write(`${made.name} ${Math.round(bytes.length / 1024)} KB ${id.slice(0, 12)}\n`);
  return id;
}
