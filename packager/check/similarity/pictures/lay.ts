/**
 * Lays one thumbnail upon another and tells how far they then agree. The place is
 * guessed from the parts whose hashes were alike, improved on thumbnails of half the
 * size made coarse, then on these as they are, at last in full. Where much was pressed
 * to white, or each colour made lighter in its own way, least squares leave a good guess
 * for a worse place; so the guess stays in play.
 */
import type { Affine } from './affine.ts';
import { type Agreement, agreementIn } from './agreement.ts';
import { blocksOf, tonesOf } from './blocks.ts';
import { CLOSE, closenessIn, LEAST_CLOSE, roughClosenessIn } from './closeness.ts';
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
 * Agreement of brightness as guessed and after the coarse rounds, and closeness at half the size before and
 * after the fine ones, below which nothing will come of it; of those whose brightness agrees less, closeness
 * must say the more. On the benchmark's tuning half, of 3,041 copies that were found without this 3 are lost,
 * all made lighter, and of the other pictures most are left here.
 */
const FIRST_HOPE = 0.6;
const LEAST_HOPE = 0.75;
const ROUGH_HOPE = 0.74;
const LAST_HOPE = 0.85;
/** Agreement of brightness below which closeness must say more, and how much. */
const HOPE = 0.9;
const CLOSE_HOPE = 0.9;
/** Closeness at half the size from which on a guess is good, though brightness agrees less: of fine textures nothing is left once they are coarse. */
const FINE_HOPE = 0.8;
/** From which on it may be the place. */
const PLACE_HOPE = 0.95;
/** Pixels beside the edge of the original that are not held against the copy. */
const MARGIN = 3;
/** Agreement of edges, and places that show something else, from which on no other place is sought. */
const SETTLED_EDGES = 0.95;
const SETTLED_DISPUTED = 0.03;

/** @returns undefined where they are plainly two */
export function lay(copy: Plane, original: Plane, from: Affine): Laid | undefined {
  const rough = (affine: Affine) => roughClosenessIn(copy.half, original.half, affine);
  const first = toneAt(copy, original, from);
  const atGuess = rough(from);
  if (first < FIRST_HOPE && atGuess < FINE_HOPE) return undefined;
  if (atGuess >= PLACE_HOPE) {
    const laid = settledAt(copy, original, from);
    if (laid) return laid;
  }
  const near = fitted(copy.coarse, original.coarse, from, 2, COARSE);
  const tone = toneAt(copy, original, near);
  if (tone < LEAST_HOPE && atGuess < FINE_HOPE) return undefined;
  const atNear = rough(near);
  if (isHopeless(Math.max(atGuess, atNear), ROUGH_HOPE)) return undefined;
  const half = fitted(copy.half, original.half, atNear > atGuess ? near : from, 1, FINE);
  const least = tone < HOPE && atGuess < FINE_HOPE ? CLOSE_HOPE : LAST_HOPE;
  if (isHopeless(Math.max(atGuess, rough(half)), least)) return undefined;
  const full = placed(copy, original, fitted(copy.full, original.full, half, 2, FINE));
  const best = full.closeness >= CLOSE ? full : closer(full, placed(copy, original, from));
  return best.closeness < LEAST_CLOSE ? undefined : laidAt(copy, original, best);
}

const toneAt = (copy: Plane, original: Plane, affine: Affine): number =>
  agreementIn(tonesOf(copy.coarse, original.coarse, affine)).tone;

/** Of a picture too faint for it, rough closeness is 0 and says nothing. */
const isHopeless = (closeness: number, least: number): boolean => closeness !== 0 && closeness < least;

/** Undefined where another place may be better. */
function settledAt(copy: Plane, original: Plane, affine: Affine): Laid | undefined {
  const guessed = placed(copy, original, affine);
  const laid = guessed.closeness >= CLOSE ? laidAt(copy, original, guessed) : undefined;
  return laid && laid.edges >= SETTLED_EDGES && laid.disputed <= SETTLED_DISPUTED ? laid : undefined;
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
