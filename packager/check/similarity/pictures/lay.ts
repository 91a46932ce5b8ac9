/**
 * Lays one thumbnail upon another and tells how far they then agree. The place is
 * guessed from the parts whose hashes were alike, improved on thumbnails of half the
 * size made coarse, then on these as they are, at last in full. Where much was pressed
 * to white, least squares may leave a good guess for a worse place; so the guess stays in play.
 */
import type { Affine } from './affine.ts';
import { type Agreement, agreementIn } from './agreement.ts';
import { blocksOf } from './blocks.ts';
import { CLOSE, closenessIn } from './closeness.ts';
import { disputedIn } from './dispute.ts';
import { fitted } from './fit.ts';
import type { Plane } from './plane.ts';

export interface Laid extends Agreement {
  readonly affine: Affine;
  /** Share of the places where the one shows something else than the other (dispute.ts). */
  readonly disputed: number;
  /** In all that both show, also what is faint (closeness.ts). */
  readonly closeness: number;
}

/** Rounds on the thumbnails made coarse, and as they are; most settle in fewer. */
const COARSE = 8;
const FINE = 6;
/**
 * Agreement of brightness as guessed, and after the coarse rounds, and closeness then, below which
 * nothing will come of it. Of copies changed in the sixteen ways of the benchmark (its tuning half)
 * the least was .82, .98 and .85; of the other pictures that were laid four fifths are left here.
 */
const FIRST_HOPE = 0.6;
const HOPE = 0.9;
const LAST_HOPE = 0.8;
/** Pixels beside the edge of the original that are not held against the copy. */
const MARGIN = 3;

/** @returns undefined where they are plainly two */
export function lay(copy: Plane, original: Plane, from: Affine): Laid | undefined {
  if (agreementIn(blocksOf(copy.coarse, original.coarse, from)).tone < FIRST_HOPE) return undefined;
  const near = fitted(copy.coarse, original.coarse, from, 2, COARSE);
  if (agreementIn(blocksOf(copy.coarse, original.coarse, near)).tone < HOPE) return undefined;
  if (closenessIn(copy.full, original.full, near) < LAST_HOPE) return undefined;
  const half = fitted(copy.half, original.half, near, 1, FINE);
  const { affine, closeness } = closer(copy, original, fitted(copy.full, original.full, half, 2, FINE), from);
  const blocks = blocksOf(copy.full, original.full, affine, MARGIN);
  return (
    blocks && {
      affine,
      ...agreementIn(blocks),
      disputed: disputedIn(blocks),
      closeness,
    }
  );
}

/** The place of the two in which the pictures are closer; the second is looked at only where the first is not close. */
function closer(
  copy: Plane,
  original: Plane,
  one: Affine,
  other: Affine,
): Pick<Laid, 'affine' | 'closeness'> {
  const first = { affine: one, closeness: closenessIn(copy.full, original.full, one) };
  if (first.closeness >= CLOSE) return first;
  const second = { affine: other, closeness: closenessIn(copy.full, original.full, other) };
  return second.closeness > first.closeness ? second : first;
}
