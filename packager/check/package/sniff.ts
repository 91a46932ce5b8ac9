/** What a file is by its first bytes, for kinds that are a single file. */
import type { PackageKind } from '../../read/kind.ts';

const SIGNATURES: readonly { readonly kind: PackageKind; readonly at: number; readonly bytes: string }[] = [
  { kind: 'pdf', at: 0, bytes: '%PDF-' },
  { kind: 'image', at: 0, bytes: '\x89PNG\r\n\x1a\n' },
  { kind: 'image', at: 0, bytes: '\xff\xd8\xff' },
  { kind: 'image', at: 0, bytes: 'GIF8' },
  { kind: 'image', at: 8, bytes: 'WEBP' },
  { kind: 'image', at: 0, bytes: 'II*\0' },
  { kind: 'image', at: 0, bytes: 'MM\0*' },
  { kind: 'audio', at: 4, bytes: 'ftypM4A' },
  { kind: 'image', at: 4, bytes: 'ftypavif' },
  { kind: 'image', at: 4, bytes: 'ftypheic' },
  { kind: 'video', at: 4, bytes: 'ftyp' },
  { kind: 'video', at: 0, bytes: '\x1a\x45\xdf\xa3' },
  { kind: 'video', at: 8, bytes: 'AVI ' },
  { kind: 'audio', at: 0, bytes: 'ID3' },
  { kind: 'audio', at: 0, bytes: '\xff\xfb' },
  { kind: 'audio', at: 0, bytes: '\xff\xf3' },
  { kind: 'audio', at: 0, bytes: '\xff\xf2' },
  { kind: 'audio', at: 8, bytes: 'WAVE' },
  { kind: 'audio', at: 0, bytes: 'OggS' },
  { kind: 'audio', at: 0, bytes: 'fLaC' },
  // A compound file: Word, Excel and PowerPoint before 2007.
  { kind: 'office', at: 0, bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
];

/** Kind by magic bytes; undefined for any other start. `start` holds the first bytes of the file, 16 or more. */
export function sniff(start: Uint8Array): PackageKind | undefined {
  const text = Buffer.from(start.subarray(0, 64)).toString('latin1');
  return SIGNATURES.find(({ at, bytes }) => text.startsWith(bytes, at))?.kind;
}
