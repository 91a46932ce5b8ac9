/**
 * What speaks against two pictures being one, though they agree as a whole: two
 * slides of one design share their bars and frames, and differ in their words. Asked
 * is in how many of the places where something is to be seen it is something else;
 * how strong it is does not count. A caption is one band across, and is let pass.
 */
import { type Block, overlaps } from './blocks.ts';

/** Edges of a pixel from which on something is to be seen. */
const LIVELY = 3;
/** Agreement of edges within a block below which it shows something else. */
const OTHER = 0.6;
/** Share of the height that a caption or a watermark may take. */
const BAND = 1 / 6;

/** @returns the share of the lively blocks that show something else, outside the band where most of them are */
export function disputedIn(all: readonly Block[]): number {
  const across = Math.round(Math.sqrt(all.length));
  const rows = Array.from({ length: across }, (_, row) =>
    countIn(all.slice(row * across, (row + 1) * across)),
  );
  const whole = rows.reduce(plus);
  const tall = Math.ceil(across * BAND);
  const without = rows.slice(tall - 1).map((_, first) => {
    const band = rows.slice(first, first + tall).reduce(plus);
    return { lively: whole.lively - band.lively, disputed: whole.disputed - band.disputed };
  });
  return Math.min(...[whole, ...without].map(shareOf));
}

interface Count {
  readonly lively: number;
  readonly disputed: number;
}

function countIn(blocks: readonly Block[]): Count {
  const lively = blocks.filter(
    (block) => overlaps(block) && Math.max(block.exx, block.eyy) >= LIVELY * block.n,
  );
  const disputed = lively.filter(({ exx, eyy, exy }) => exy < OTHER * Math.sqrt(exx * eyy));
  return { lively: lively.length, disputed: disputed.length };
}

const plus = (one: Count, other: Count): Count => ({
  lively: one.lively + other.lively,
  disputed: one.disputed + other.disputed,
});

/** Where nothing is to be seen nothing is disputed; the agreement of the whole then says so little that it must say more. */
const shareOf = ({ lively, disputed }: Count): number => (lively === 0 ? 0 : disputed / lively);
