/** Real little files of every kind that a course may hold, and PNG pictures of any size and colour. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import type { Asset, AssetId } from '../../packager/course/course.ts';

/** A file and what a course says of it; `name` comes on top. */
export interface Sample {
  readonly id: AssetId;
  readonly bytes: Uint8Array;
  readonly facts: Omit<Asset, 'name'>;
}

const sample = (bytes: Uint8Array, facts: Omit<Asset, 'name' | 'bytes'>): Sample => ({
  id: createHash('sha256').update(bytes).digest('hex'),
  bytes,
  facts: { ...facts, bytes: bytes.length },
});

const file = (name: string, mediaType: string, facts: Partial<Asset> = {}): Sample =>
  sample(readFileSync(new URL(`assets/${name}`, import.meta.url)), {
    mediaType,
    ext: name.split('.').at(-1) ?? '',
    ...facts,
  });

const size = { width: 24, height: 16 };

export const PICTURES: readonly Sample[] = [
  file('picture.jpg', 'image/jpeg', size),
  file('picture.gif', 'image/gif', size),
  file('picture.webp', 'image/webp', size),
  file('drawing.svg', 'image/svg+xml', size),
];
export const FILMS: readonly Sample[] = [
  file('film.mp4', 'video/mp4', { width: 16, height: 16, duration: 0.6, codecs: ['h264'] }),
  file('film.webm', 'video/webm', { width: 16, height: 16, duration: 0.6, codecs: ['vp9'] }),
];
export const SOUNDS: readonly Sample[] = [
  file('sound.mp3', 'audio/mpeg', { duration: 0.36, codecs: ['mp3'] }),
  file('sound.m4a', 'audio/mp4', { duration: 0.2, codecs: ['aac'] }),
  file('sound.wav', 'audio/wav', { duration: 0.1, codecs: ['pcm'] }),
];
export const CAPTIONS: readonly Sample[] = [
  file('captions.vtt', 'text/vtt', {
    cues: { count: 1, words: 2, first: 0, last: 0.5, shown: 0.5, gap: 0 },
  }),
];
export const PAPERS: readonly Sample[] = [file('paper.pdf', 'application/pdf')];

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, crc]);
};

/** A PNG of one colour (0 to 255, a shade of grey). */
export function png(width: number, height: number, shade: number): Sample {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8); // bits; grey, deflate, no interlace follow as zeros
  const row = Buffer.alloc(width + 1, shade).fill(0, 0, 1);
  const bytes = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))),
    chunk('IEND', new Uint8Array()),
  ]);
  return sample(bytes, { mediaType: 'image/png', ext: 'png', width, height });
}
