/**
 * sharp-phash, whose 64 bits this benchmark sets beside ours; used where whoever
 * runs it has put it there: `npm install --no-save sharp-phash@2.2.0`.
 */
import { type Luminance, RASTER } from '../../packager/read/media/luminance.ts';

/** Bits that may differ: its documentation takes fewer than five for the same picture. */
const PEER_BITS = 4;

interface Peer {
  hash(picture: Luminance): Promise<Int32Array>;
}

/** Not among the dependencies: nothing but this needs it. */
const NAME = 'sharp-phash';

export async function peer(): Promise<Peer | undefined> {
  try {
    const { default: hash } = await import(NAME);
    const raw = { width: RASTER, height: RASTER, channels: 1 };
    return {
      hash: async ({ pixels }) => {
        const bits: string = await hash(Buffer.from(pixels), { raw });
        return Int32Array.of(Number.parseInt(bits.slice(0, 32), 2), Number.parseInt(bits.slice(32), 2));
      },
    };
  } catch {
    return undefined;
  }
}

/** Whether the peer takes two hashes for the same picture. */
export const isSame = (one: Int32Array | undefined, other: Int32Array | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  bitsIn((one[0] ?? 0) ^ (other[0] ?? 0)) + bitsIn((one[1] ?? 0) ^ (other[1] ?? 0)) <= PEER_BITS;

function bitsIn(word: number): number {
  let bits = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}
