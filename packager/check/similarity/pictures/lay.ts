/**
 * Lays one thumbnail upon another and tells how far they then agree. The place is
 * guessed from the parts whose hashes were alike, improved on thumbnails of half the
 * size made coarse, then on these as they are, at last in full. Where much was pressed
 * to white, or each colour made lighter in its own way, least squares leave a good guess
 * for a worse place; so the guess stays in play.
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
 * Agreement of brightness as guessed and after the coarse rounds, and closeness then, below which
 * nothing will come of it; of those whose brightness agrees less, closeness must say the more. On the
 * benchmark's tuning half hardly a copy is lost so, and of the other pictures four fifths are left here.
 */
const FIRST_HOPE = 0.6;
const LEAST_HOPE = 0.75;
const HOPE = 0.9;
const LAST_HOPE = 0.8;
const CLOSE_HOPE = 0.95;
/** Pixels beside the edge of the original that are not held against the copy. */
const MARGIN = 3;
/** Agreement of edges, and places that show something else, from which on no other place is sought. */
const SETTLED_EDGES = 0.95;
const SETTLED_DISPUTED = 0.03;

/** @returns undefined where they are plainly two */
export function lay(copy: Plane, original: Plane, from: Affine): Laid | undefined {
  if (agreementIn(blocksOf(copy.coarse, original.coarse, from)).tone < FIRST_HOPE) return undefined;
  const near = fitted(copy.coarse, original.coarse, from, 2, COARSE);
  const { tone } = agreementIn(blocksOf(copy.coarse, original.coarse, near));
  if (tone < LEAST_HOPE) return undefined;
  const guessed = placed(copy, original, from);
  if (guessed.closeness >= CLOSE) {
    const laid = laidAt(copy, original, guessed);
    if (laid && laid.edges >= SETTLED_EDGES && laid.disputed <= SETTLED_DISPUTED) return laid;
  }
  const best = guessed.closeness >= CLOSE_HOPE ? guessed : closer(placed(copy, original, near), guessed);
  if (best.closeness < (tone < HOPE ? CLOSE_HOPE : LAST_HOPE)) return undefined;
  const half = fitted(copy.half, original.half, best.affine, 1, FINE);
  const full = placed(copy, original, fitted(copy.full, original.full, half, 2, FINE));
  return laidAt(copy, original, full.closeness >= CLOSE ? full : closer(full, guessed));
}

interface Placed {
  readonly affine: Affine;
  readonly closeness: number;
}

const placed = (copy: Plane, original: Plane, affine: Affine): Placed => ({
  affine,
  closeness: closenessIn(copy.full, original.full, affine),
});

const closer = (one: Placed, other: Placed): Placed => (other.closeness > one.closeness ? other : one);

function laidAt(copy: Plane, original: Plane, place: Placed): Laid | undefined {
  const blocks = blocksOf(copy.full, original.full, place.affine, MARGIN);
  return blocks && { ...place, ...agreementIn(blocks), disputed: disputedIn(blocks) };
}
