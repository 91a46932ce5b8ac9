/** What a camera or a program noted in a picture (Exif 2.3). */
import { decoded } from './metadata/decoded.ts';

interface Directory {
  readonly tiff: Buffer;
  readonly u16: (at: number) => number;
  readonly u32: (at: number) => number;
  /** Where each entry of the first directory begins, by its tag. */
  readonly entries: ReadonlyMap<number, number>;
}

/** The first directory (TIFF 6.0); undefined where there is none. */
function directoryOf(exif: Buffer): Directory | undefined {
  const tiff = exif.subarray(exif.toString('latin1', 0, 4) === 'Exif' ? 6 : 0);
  if (tiff.length < 8) return undefined;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const u16 = (at: number) =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const u32 = (at: number) =>
    at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
  const first = u32(4);
  const entries = new Map<number, number>();
  for (let i = 0; i < u16(first); i += 1) {
    const entry = first + 2 + i * 12;
    if (!entries.has(u16(entry))) entries.set(u16(entry), entry);
  }
  return { tiff, u16, u32, entries };
}

/** Whether the first directory points to one of GPS tags, and that has any (Exif 2.3, tag 0x8825). */
export function hasGps(exif: Buffer): boolean {
  const directory = directoryOf(exif);
  const entry = directory?.entries.get(0x8825);
  return directory !== undefined && entry !== undefined && directory.u16(directory.u32(entry + 8)) > 0;
}

/** What a text tag of the first directory says: several texts are parted by zeros. Those of up to four bytes stand in the entry itself. */
export function asciiTag(exif: Buffer, tag: number): string[] {
  const directory = directoryOf(exif);
  const entry = directory?.entries.get(tag);
  if (!directory || entry === undefined || directory.u16(entry + 2) !== 2) return [];
  const length = directory.u32(entry + 4);
  const at = length <= 4 ? entry + 8 : directory.u32(entry + 8);
  return decoded(directory.tiff.subarray(at, at + length)).split('\0');
}
