/**
 * Lays one thumbnail upon another and tells how far they then agree. The place is
 * guessed from the parts whose hashes were alike, improved on the thumbnails made
 * coarse, then on them as they are.
 */
import type { Affine } from './affine.ts';
import { type Agreement, agreement } from './agreement.ts';
import { fitted } from './fit.ts';
import type { Plane } from './plane.ts';

export interface Laid extends Agreement {
  readonly half: Agreement;
  readonly affine: Affine;
}

/** Rounds on the thumbnails made coarse, and as they are; most settle in fewer. */
const COARSE = 8;
const FINE = 6;
/** Agreement of brightness as guessed, and after the coarse rounds, below which nothing will come of it. */
const FIRST_HOPE = 0.3;
const HOPE = 0.6;
/** Agreement of edges at half the size. */
const LAST_HOPE = 0.6;

/** @returns undefined where they are plainly two */
export function lay(copy: Plane, original: Plane, from: Affine): Laid | undefined {
  if (agreement(copy.coarse, original.coarse, from).tone < FIRST_HOPE) return undefined;
  const near = fitted(copy.coarse, original.coarse, from, 2, COARSE);
  if (agreement(copy.coarse, original.coarse, near).tone < HOPE) return undefined;
  const fine = fitted(copy.half, original.half, near, 1, FINE);
  const half = agreement(copy.half, original.half, fine);
  if (half.edges < LAST_HOPE) return undefined;
  const affine = fitted(copy.full, original.full, fine, 1, FINE);
  return { affine, half, ...agreement(copy.full, original.full, affine) };
}
