/**
 * A picture with what is common to photographs, where none can be had: things of
 * all sizes that hide each other ("dead leaves" with radii by an inverse cube, Lee,
 * Mumford and Huang 2001), each with a texture and a light of its own, before a
 * ground of clouds (brightness falls with frequency), soft edges, grain.
 */
import sharp from 'sharp';
import { numbers } from './numbers.ts';

const [WIDTH, HEIGHT] = [360, 270];
const LEAVES = 200;
/** Radii of the smallest and the largest leaf, in pixels. */
const [LEAST, MOST] = [6, 100];

type Colour = readonly [number, number, number];

interface Leaf {
  readonly x: number;
  readonly y: number;
  /** Half axes, and how they are turned. */
  readonly rx: number;
  readonly ry: number;
  readonly cos: number;
  readonly sin: number;
  /** 2: an ellipse; more: nearer to a rectangle. */
  readonly power: number;
  readonly colour: Colour;
  /** Strength and size of its texture, and of the light across it. */
  readonly rough: number;
  readonly grain: number;
  readonly light: Colour;
}

/** @returns a JPEG of 360 by 270 pixels */
export async function madePhotograph(seed: number): Promise<Buffer> {
  const next = numbers(seed + 7_000_003);
  const clouds = cloudsOf(next);
  const leaves = Array.from({ length: LEAVES }, () => leafOf(next));
  const sky = colourOf(next);
  const ground = colourOf(next);
  const horizon = HEIGHT * (0.2 + 0.7 * next());
  const pixels = new Uint8Array(WIDTH * HEIGHT * 3);
  const owner = new Int16Array(WIDTH * HEIGHT).fill(-1);
  // The first leaf lies in front: what is taken stays.
  for (const [number, leaf] of leaves.entries()) cover(owner, leaf, number);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const at = y * WIDTH + x;
      const leaf = leaves[owner[at] as number];
      const cloud = (clouds[at] as number) - 0.5;
      const noise = (next() - 0.5) * 9;
      for (let c = 0; c < 3; c++) {
        const value = leaf
          ? (leaf.colour[c] as number) +
            leaf.rough * ((clouds[(at * leaf.grain) % clouds.length] as number) - 0.5) +
            (leaf.light[0] * (x - leaf.x)) / leaf.rx +
            (leaf.light[1] * (y - leaf.y)) / leaf.ry
          : ((y < horizon ? sky : ground)[c] as number) + 110 * cloud + (40 * (y - horizon)) / HEIGHT;
        pixels[at * 3 + c] = Math.min(255, Math.max(0, value + noise));
      }
    }
  return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .blur(0.7)
    .jpeg({ quality: 92 })
    .toBuffer();
}

const colourOf = (next: () => number): Colour => {
  const tone = 30 + 190 * next();
  return [tone + 70 * (next() - 0.5), tone + 70 * (next() - 0.5), tone + 70 * (next() - 0.5)];
};

function leafOf(next: () => number): Leaf {
  // Inverse transform of a density that falls with the cube of the radius.
  const radius = 1 / Math.sqrt(1 / LEAST ** 2 - next() * (1 / LEAST ** 2 - 1 / MOST ** 2));
  const turn = Math.PI * next();
  return {
    ...{ x: WIDTH * next(), y: HEIGHT * next() },
    ...{ rx: radius * (1 + 0.9 * next()), ry: radius * (0.5 + 0.6 * next()) },
    ...{ cos: Math.cos(turn), sin: Math.sin(turn), power: next() < 0.6 ? 2 : 8 },
    ...{ colour: colourOf(next), rough: 80 * next(), grain: 1 + Math.floor(3 * next()) },
    light: [50 * (next() - 0.5), 50 * (next() - 0.5), 0],
  };
}

function cover(owner: Int16Array, { x, y, rx, ry, cos, sin, power }: Leaf, number: number): void {
  const reach = Math.hypot(rx, ry);
  const [left, right] = [Math.max(0, Math.floor(x - reach)), Math.min(WIDTH - 1, Math.ceil(x + reach))];
  const [top, bottom] = [Math.max(0, Math.floor(y - reach)), Math.min(HEIGHT - 1, Math.ceil(y + reach))];
  for (let j = top; j <= bottom; j++)
    for (let i = left; i <= right; i++) {
      if (owner[j * WIDTH + i] !== -1) continue;
      const u = Math.abs(((i - x) * cos + (j - y) * sin) / rx);
      const v = Math.abs(((j - y) * cos - (i - x) * sin) / ry);
      if (u ** power + v ** power <= 1) owner[j * WIDTH + i] = number;
    }
}

/** Noise of five octaves, each half as strong and half as large as the one before; about 0 to 1. */
function cloudsOf(next: () => number): Float32Array {
  const clouds = new Float32Array(WIDTH * HEIGHT);
  for (let octave = 0; octave < 5; octave++) {
    const [across, down] = [2 * 2 ** octave + 2, 2 * 2 ** octave + 2];
    const knots = Float32Array.from({ length: across * down }, next);
    const strength = 0.5 ** (octave + 1);
    for (let y = 0; y < HEIGHT; y++) {
      const v = (y / HEIGHT) * (down - 2);
      const [j, q] = [Math.floor(v), v % 1];
      for (let x = 0; x < WIDTH; x++) {
        const u = (x / WIDTH) * (across - 2);
        const [i, p] = [Math.floor(u), u % 1];
        const k = j * across + i;
        const upper = (knots[k] as number) * (1 - p) + (knots[k + 1] as number) * p;
        const lower = (knots[k + across] as number) * (1 - p) + (knots[k + across + 1] as number) * p;
        clouds[y * WIDTH + x] = (clouds[y * WIDTH + x] as number) + strength * (upper * (1 - q) + lower * q);
      }
    }
  }
  return clouds;
}
