/** How far two thumbnails agree where the one lies upon the other, told block by block. */
import type { Affine } from './affine.ts';
import { lightOf } from './light.ts';
import { at, type Layer, overlapOf } from './plane.ts';

export interface Agreement {
  /** Of the copy, the share that lies upon the original. */
  readonly overlap: number;
  /** Agreement of brightness and of edges where they overlap, -1 to 1, without the worst sixth. */
  readonly tone: number;
  readonly edges: number;
  readonly against: number;
}

/** Pixels of a block on a side, and how many of the blocks that agree least are left out. */
const BLOCK = 6;
const LEFT_OUT = 1 / 6;

/** Fewer blocks that overlap prove nothing. */
const LEAST_BLOCKS = 12;

/** Steps of brightness from one pixel to the next that are no edge yet. */
const FAINT = 3;

export function agreement(copy: Layer, original: Layer, affine: Affine): Agreement {
  const { side, pixels } = copy;
  const across = side / BLOCK;
  const [a, b, , d, e] = affine;
  const light = lightOf(copy, overlapOf(original, affine, 1, 0));
  if (!light) return { overlap: 0, tone: 0, edges: 0, against: 1 };
  const { gain, offset } = light;
  const all = Array.from({ length: across * across }, emptyBlock);
  const { count, pixel, x: xs, y: ys, value: values } = overlapOf(original, affine, 1, 0.5);
  for (let s = 0; s < count; s++) {
    const k = pixel[s] as number;
    const i = k % side;
    const j = (k / side) | 0;
    if (i < 1 || j < 1 || i > side - 2 || j > side - 2) continue;
    const [px, py, value, own] = [xs[s] as number, ys[s] as number, values[s] as number, pixels[k] as number];
    // Slopes of the original along the copy's own across and down.
    const sx = slope(original, px, py, a, d);
    const sy = slope(original, px, py, b, e);
    const ox = ((pixels[k + 1] as number) - (pixels[k - 1] as number)) / 2;
    const oy = ((pixels[k + side] as number) - (pixels[k - side] as number)) / 2;
    const strong = Math.hypot(ox, oy);
    const lit = gain * Math.hypot(sx, sy);
    const block = all[((j / BLOCK) | 0) * across + ((i / BLOCK) | 0)] as Block;
    block.n += 1;
    block.x += own;
    block.y += value;
    block.xx += own * own;
    block.yy += value * value;
    block.xy += own * value;
    // Under a root, or a frame would outweigh all that is within it.
    block.exx += (strong * strong) / (strong + FAINT);
    block.eyy += (lit * lit) / (lit + FAINT);
    block.exy += (gain * (ox * sx + oy * sy)) / Math.sqrt((strong + FAINT) * (lit + FAINT));
    block.misfit += (own - gain * value - offset) ** 2;
  }
  const blocks = all.filter(({ n }) => n >= (BLOCK * BLOCK) / 2);
  const overlap = sum(blocks, 'n') / (side * side);
  if (blocks.length < LEAST_BLOCKS) return { overlap, tone: 0, edges: 0, against: 1 };
  const byTone = withoutWorst(blocks, ({ misfit, n }) => misfit / n);
  const byEdges = withoutWorst(blocks, ({ exx, eyy, exy }) => exx + eyy - 2 * exy);
  const t = (of: keyof Block) => sum(byTone, of);
  const n = t('n');
  return {
    overlap,
    tone:
      (t('xy') - (t('x') * t('y')) / n) /
      Math.sqrt((t('xx') - t('x') ** 2 / n) * (t('yy') - t('y') ** 2 / n) + 1e-9),
    against: againstIn(blocks),
    edges: sum(byEdges, 'exy') / Math.sqrt(sum(byEdges, 'exx') * sum(byEdges, 'eyy') + 1e-9),
  };
}

/** Sums over the pixels of a block: x of the copy, y of the original; their edges likewise. */
type Block = Record<'n' | 'x' | 'y' | 'xx' | 'yy' | 'xy' | 'exx' | 'eyy' | 'exy' | 'misfit', number>;

const emptyBlock = (): Block => ({
  n: 0,
  x: 0,
  y: 0,
  xx: 0,
  yy: 0,
  xy: 0,
  exx: 0,
  eyy: 0,
  exy: 0,
  misfit: 0,
});

const sum = (blocks: readonly Block[], of: keyof Block): number =>
  blocks.reduce((total, block) => total + block[of], 0);

/** Half the difference between the pixels half a step before and behind, along the copy's direction. */
function slope(layer: Layer, x: number, y: number, dx: number, dy: number): number {
  const inside = (value: number) => Math.min(layer.side - 1.001, Math.max(0, value));
  return (at(layer, inside(x + dx), inside(y + dy)) - at(layer, inside(x - dx), inside(y - dy))) / 2;
}

/** Without those that fit least: a caption, a watermark. */
function withoutWorst(blocks: readonly Block[], misfit: (block: Block) => number): readonly Block[] {
  const kept = Math.ceil(blocks.length * (1 - LEFT_OUT));
  return [...blocks].sort((one, other) => misfit(one) - misfit(other)).slice(0, kept);
}

function againstIn(blocks: readonly Block[]): number {
  let [all, against] = [0, 0];
  for (const { exx, eyy, exy } of blocks) {
    all += exx + eyy;
    if (exy < 0.5 * Math.sqrt(exx * eyy)) against += exx + eyy;
  }
  return against / (all + 1e-9);
}
