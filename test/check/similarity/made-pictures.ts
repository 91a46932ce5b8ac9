/** Pictures for tests, made from a seed: shapes and lines of many sizes on a ground that grows lighter. */
import sharp from 'sharp';

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const [WIDTH, HEIGHT] = [480, 360];

/** @returns a PNG of 480 by 360 pixels */
export function madePicture(seed: number): Promise<Buffer> {
  const next = numbers(seed);
  const upTo = (most: number) => Math.round(next() * most);
  const colour = () => `rgb(${upTo(255)},${upTo(255)},${upTo(255)})`;
  const shapes = Array.from({ length: 24 }, () => {
    const [x, y, size] = [upTo(WIDTH), upTo(HEIGHT), 12 + upTo(90)];
    switch (upTo(2)) {
      case 0:
        return `<ellipse cx="${x}" cy="${y}" rx="${size}" ry="${12 + upTo(60)}" fill="${colour()}"/>`;
      case 1:
        return `<rect x="${x}" y="${y}" width="${size}" height="${12 + upTo(80)}" fill="${colour()}"/>`;
      default:
        return `<path d="M${x} ${y}L${upTo(WIDTH)} ${upTo(HEIGHT)}" stroke="${colour()}" stroke-width="${2 + upTo(9)}"/>`;
    }
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><defs><linearGradient id="g"><stop stop-color="${colour()}"/><stop offset="1" stop-color="${colour()}"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/>${shapes.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** A sheet of one colour. */
export const plainPicture = (): Promise<Buffer> =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: '#4b7f52' } })
    .png()
    .toBuffer();
