/**
 * Whether two pictures are nearly one, judged without anything that the comparison
 * itself looks at: pixels in colour, without their margin, laid upon each other in
 * eight poses. Files come in families (a drawing with and without its shadow, a
 * figure in its next step); to take one of a family for another is neither right
 * nor wrong.
 */
import sharp from 'sharp';

const SIDE = 64;
const POSES = Array.from({ length: 8 }, (_, pose) => pose);
/** Correlation of all pixels and colours from which on two are of one family. */
const ONE = 0.95;

export async function nearlyOne(one: Uint8Array, other: Uint8Array): Promise<boolean> {
  const upright = await pixelsOf(one, 0);
  for (const pose of POSES) if (correlation(upright, await pixelsOf(other, pose)) >= ONE) return true;
  return false;
}

async function pixelsOf(bytes: Uint8Array, pose: number): Promise<Buffer> {
  const flat = await sharp(bytes)
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .png({ compressionLevel: 0 })
    .toBuffer();
  const bare = await sharp(flat)
    .trim({ threshold: 12 })
    .toBuffer()
    // Of one colour throughout.
    .catch(() => flat);
  const small = await sharp(bare).resize(SIDE, SIDE, { fit: 'fill' }).toBuffer();
  return sharp(small)
    .rotate((pose & 3) * 90)
    .flop((pose & 4) !== 0)
    .removeAlpha()
    .raw()
    .toBuffer();
}

function correlation(one: Buffer, other: Buffer): number {
  const n = one.length;
  let [sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [x, y] = [one[i] as number, other[i] as number];
    sx += x;
    sy += y;
    sxx += x * x;
    syy += y * y;
    sxy += x * y;
  }
  return (sxy - (sx * sy) / n) / Math.sqrt((sxx - sx ** 2 / n) * (syy - sy ** 2 / n) + 1e-9);
}
