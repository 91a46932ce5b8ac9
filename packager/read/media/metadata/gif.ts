/** Comments and XMP in the extensions of a GIF before its first picture (GIF89a, 24 and 26). */
import type { At } from '../image-size.ts';
import type { Part } from './part.ts';

const MOST_EXTENSIONS = 100;
/** Pieces of up to 255 bytes of which an extension is made. */
const MOST_PIECES = 4000;
const XMP = 'XMP DataXMP';

export async function* gifMetadata(at: At): AsyncGenerator<Part> {
  const flags = (await at(0, 13))[10] ?? 0;
  // The palette for all pictures.
  let here = 13 + (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  for (let i = 0; i < MOST_EXTENSIONS; i += 1) {
    const [introducer, label] = await at(here, 2);
    if (introducer !== 0x21) return;
    const { pieces, end } = await piecesAt(at, here + 2);
    const [first] = pieces;
    if (label === 0xfe) yield { kind: 'text', keyword: '', bytes: Buffer.concat(pieces) };
    // Its packet stands there as it is, and is read as pieces only by those that do not know it: so it is taken whole.
    if (label === 0xff && first?.toString('latin1') === XMP)
      yield { kind: 'xmp', bytes: Buffer.from(await at(here + 14, end - here - 14)) };
    here = end;
  }
}

async function piecesAt(at: At, from: number): Promise<{ pieces: Buffer[]; end: number }> {
  const pieces: Buffer[] = [];
  let here = from;
  for (let i = 0; i < MOST_PIECES; i += 1) {
    const length = (await at(here, 1))[0] ?? 0;
    if (length === 0) break;
    pieces.push(Buffer.from(await at(here + 1, length)));
    here += 1 + length;
  }
  return { pieces, end: here + 1 };
}
