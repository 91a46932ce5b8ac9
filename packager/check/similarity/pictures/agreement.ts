/** How far two thumbnails agree as a whole where the one lies upon the other. */
import { BLOCK, type Block, overlaps } from './blocks.ts';

export interface Agreement {
  /** Of the copy, the share that lies upon the original. */
  readonly overlap: number;
  /** Agreement of brightness and of edges where they overlap, -1 to 1, without the worst sixth. */
  readonly tone: number;
  readonly edges: number;
}

/** How many of the blocks that agree least are left out. */
const LEFT_OUT = 1 / 6;

/** Share of all blocks; fewer that overlap prove nothing. */
const LEAST_BLOCKS = 0.18;

export function agreementIn(all: readonly Block[] | undefined): Agreement {
  if (!all) return { overlap: 0, tone: 0, edges: 0 };
  const blocks = all.filter(overlaps);
  const overlap = sum(blocks, 'n') / (all.length * BLOCK * BLOCK);
  if (blocks.length < all.length * LEAST_BLOCKS) return { overlap, tone: 0, edges: 0 };
  const byTone = withoutWorst(blocks, ({ misfit, n }) => misfit / n);
  const byEdges = withoutWorst(blocks, ({ exx, eyy, exy }) => exx + eyy - 2 * exy);
  const t = (of: keyof Block) => sum(byTone, of);
  const n = t('n');
  return {
    overlap,
    tone:
      (t('xy') - (t('x') * t('y')) / n) /
      Math.sqrt((t('xx') - t('x') ** 2 / n) * (t('yy') - t('y') ** 2 / n) + 1e-9),
    edges: sum(byEdges, 'exy') / Math.sqrt(sum(byEdges, 'exx') * sum(byEdges, 'eyy') + 1e-9),
  };
}

const sum = (blocks: readonly Block[], of: keyof Block): number =>
  blocks.reduce((total, block) => total + block[of], 0);

/** Without those that fit least: a caption, a watermark. */
function withoutWorst(blocks: readonly Block[], misfit: (block: Block) => number): readonly Block[] {
  const kept = Math.ceil(blocks.length * (1 - LEFT_OUT));
  return [...blocks].sort((one, other) => misfit(one) - misfit(other)).slice(0, kept);
}
