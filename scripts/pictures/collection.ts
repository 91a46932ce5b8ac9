/**
 * Pictures for the benchmark without end: those of folders, one of each family
 * (`star-01.png`, `star-02.png`); among them large ones cut into tiles that share
 * no pixel, so that there are as many pieces of photographs; and made ones, half
 * like photographs, half like slides, which are all there is once the folders are empty.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import sharp from 'sharp';
import { madePhotograph } from './made-photograph.ts';
import { madeSlide } from './made-slide.ts';

export const KINDS = ['picture', 'photograph', 'drawing', 'tile', 'made photograph', 'made slide'] as const;

export interface Listed {
  readonly name: string;
  readonly kind: (typeof KINDS)[number];
  /** Whose it is: the folder right within the one that was given; a made picture is nobody's but its own. */
  readonly project: string;
  /** As a file. @throws where it cannot be read */
  bytes(): Promise<Buffer>;
}

/** Of each 25 pictures, those that are found in folders and those that are tiles; the rest is made. */
const ROUND = { found: 20, tiles: 3, made: 2 } as const;

/** @returns the same ones in the same order for the same folders */
export async function* collection(folders: readonly string[]): AsyncGenerator<Listed> {
  const found = folders.flatMap((folder) => oneOfEachFamily(folder)).sort(byChance);
  const pieces = tiles(found.filter(({ path, size }) => size >= LARGE_FILE && kindOf(path) !== 'drawing'));
  for (let round = 0; ; round++) {
    for (const { path, project } of found.slice(round * ROUND.found, (round + 1) * ROUND.found))
      yield { name: path, kind: kindOf(path), project, bytes: () => drawn(path) };
    for (let i = 0; i < ROUND.tiles; i++) {
      const { value } = await pieces.next();
      if (value) yield value;
    }
    for (let i = 0; i < ROUND.made; i++) yield made(round * ROUND.made + i);
  }
}

function made(seed: number): Listed {
  const kind = seed % 2 === 0 ? 'made photograph' : 'made slide';
  const name = `${kind} ${seed}`;
  const make = kind === 'made slide' ? madeSlide : madePhotograph;
  return { name, kind, project: name, bytes: () => make(seed) };
}

/** The file that a picture was cut from, or is. */
export const sheetOf = (name: string): string => name.replace(/ at \d+, \d+$/, '');

interface Found {
  readonly path: string;
  readonly project: string;
  readonly size: number;
}

/** The largest file of each: often they are one picture in several sizes. */
function oneOfEachFamily(folder: string): Found[] {
  const families = new Map<string, Found>();
  for (const path of under(folder)) {
    const family = path.replaceAll(/\d+/g, '');
    const { size } = statSync(path);
    // Emoji are told apart by nothing but numbers; those with a colour of skin or hair are one family.
    const key = path.endsWith('.svg') ? path.replaceAll(/-(1f3f[b-f]|1f9b[0-3]|200d|fe0f)/gi, '') : family;
    if (size > (families.get(key)?.size ?? 0))
      families.set(key, { path, project: projectOf(folder, path), size });
  }
  return [...families.values()];
}

function projectOf(folder: string, path: string): string {
  const [first = '', ...rest] = relative(folder, path).split(sep);
  return rest.length > 0 ? join(folder, first) : folder;
}

function* under(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* under(path);
    else if (entry.isFile() && /\.(png|jpe?g|webp|svg)$/i.test(entry.name)) yield path;
  }
}

const chance = (path: string): string => createHash('sha256').update(path).digest('hex');
const byChance = (one: Found, other: Found): number => (chance(one.path) < chance(other.path) ? -1 : 1);

const kindOf = (path: string): Listed['kind'] =>
  /\.jpe?g$/i.test(path) ? 'photograph' : /\.svg$/i.test(path) ? 'drawing' : 'picture';

/** Pixels of a drawing on a side. */
const DRAWN = 256;

const drawn = async (path: string): Promise<Buffer> =>
  /\.svg$/i.test(path)
    ? sharp(path, { density: 300 }).resize(DRAWN, DRAWN, { fit: 'inside' }).png().toBuffer()
    : readFileSync(path);

/** Bytes of a file that may be large enough to be cut. */
const LARGE_FILE = 300_000;
const [TILE_WIDTH, TILE_HEIGHT] = [480, 360];
/** Tiles across and down that a picture must give, and at most are taken of one. */
const LEAST_TILES = 6;
const MOST_TILES = 64;

async function* tiles(large: readonly Found[]): AsyncGenerator<Listed, undefined> {
  for (const { path, project } of large) {
    const size = await sharp(path)
      .metadata()
      .catch(() => undefined);
    const across = Math.floor((size?.width ?? 0) / TILE_WIDTH);
    const down = Math.floor((size?.height ?? 0) / TILE_HEIGHT);
    if (across * down < LEAST_TILES) continue;
    for (let i = 0; i < Math.min(across * down, MOST_TILES); i++) {
      const [left, top] = [(i % across) * TILE_WIDTH, Math.floor(i / across) * TILE_HEIGHT];
      yield { name: `${path} at ${left}, ${top}`, kind: 'tile', project, bytes: () => tile(path, left, top) };
    }
  }
  return undefined;
}

/** The picture that was cut last: the next tile is mostly of it. */
let opened: {
  readonly path: string;
  readonly pixels: Buffer;
  readonly width: number;
  readonly height: number;
};

async function tile(path: string, left: number, top: number): Promise<Buffer> {
  if (opened?.path !== path) {
    const flat = sharp(path).flatten({ background: '#ffffff' }).toColourspace('srgb').removeAlpha();
    const { data, info } = await flat.raw().toBuffer({ resolveWithObject: true });
    opened = { path, pixels: data, width: info.width, height: info.height };
  }
  const { pixels, width, height } = opened;
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .extract({ left, top, width: TILE_WIDTH, height: TILE_HEIGHT })
    .jpeg({ quality: 92 })
    .toBuffer();
}
