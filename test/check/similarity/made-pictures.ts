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

/** A land under a pale sky with faint clouds, which covers two thirds. */
export async function madeLandscape(seed: number): Promise<Buffer> {
  const next = numbers(seed);
  const clouds = Array.from({ length: 14 }, () => {
    const grey = 196 + Math.round(next() * 6);
    return `<ellipse cx="${next() * WIDTH}" cy="${next() * HEIGHT}" rx="${30 + next() * 60}" ry="20" fill="rgb(${grey},${grey},${grey})"/>`;
  });
  const sky = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="#dcdcdc"/>${clouds.join('')}</svg>`;
  const land = await sharp(await madePicture(seed))
    .resize(WIDTH, Math.round(HEIGHT / 3), { fit: 'fill' })
    .toBuffer();
  return sharp(Buffer.from(sky))
    .composite([{ input: land, gravity: 'south' }])
    .png()
    .toBuffer();
}

/** A sheet of one colour. */
export const plainPicture = (): Promise<Buffer> =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: '#4b7f52' } })
    .png()
    .toBuffer();

/** What others draw alike without knowing of it: a form on white. */
export function madeSymbol(name: keyof typeof SYMBOLS): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="300" height="300"><rect width="100" height="100" fill="#fff"/>${SYMBOLS[name]}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

const SYMBOLS = {
  cross: '<path d="M20 20L80 80M80 20L20 80" stroke="#b22" stroke-width="18" stroke-linecap="round"/>',
  disc: '<circle cx="50" cy="50" r="44" fill="#333"/>',
  arrow: '<path d="M10 35H55V12L92 50L55 88V65H10Z" fill="#246"/>',
  moon: '<circle cx="50" cy="50" r="46" fill="#444"/><circle cx="35" cy="40" r="9" fill="#555"/><circle cx="62" cy="60" r="12" fill="#585858"/><circle cx="60" cy="25" r="6" fill="#505050"/>',
};

/** A weave of threads as fine as a thumbnail can show: made coarse nothing is left of it. */
export function madeWeave(seed: number): Promise<Buffer> {
  const next = numbers(seed);
  const size = 10;
  const threads = Array.from({ length: (WIDTH / size) * (HEIGHT / size) }, (_, i) => {
    const [x, y] = [(i % (WIDTH / size)) * size, Math.floor(i / (WIDTH / size)) * size];
    const grey = (x + y) % (2 * size) === 0 ? 60 + Math.round(next() * 60) : 150 + Math.round(next() * 60);
    return `<rect x="${x}" y="${y}" width="${size}" height="${size}" fill="rgb(${grey},${grey},${grey})"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${threads.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** A slide with a table: every seed has the same bar and lines, and other words in some cells. */
export function madeTable(seed: number): Promise<Buffer> {
  const [own, common] = [numbers(seed), numbers(0)];
  const word = (next: () => number) =>
    Array.from({ length: 2 + Math.round(next() * 8) }, () => 'aeilmnort'[Math.floor(next() * 9)]).join('');
  const cells = Array.from({ length: 32 }, (_, i) => {
    const [x, y] = [20 + (i % 4) * 110, 70 + Math.floor(i / 4) * 34];
    const said = word(i % 2 === 0 ? own : common);
    return `<rect x="${x}" y="${y}" width="110" height="34" fill="none" stroke="#888"/><text x="${x + 6}" y="${y + 23}" font-size="15" font-family="sans-serif">${said}</text>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="#fff"/><rect width="100%" height="50" fill="#274b7a"/>${cells.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
