/** Whether two pictures are one, once one is laid upon the other. */
import type { Likely } from './album.ts';
import type { Affine } from './lay.ts';

/** Agreement of edges from which on it is no chance, for hashes that are alike and for those that are barely so. */
const EDGES_ALIKE = 0.85;
const EDGES_BARELY = 0.95;
/** Bits by which alike hashes, and barely alike ones, differ. */
const ALIKE = 30;
const BARELY = 65;
/** Agreement of brightness. */
const LEAST_TONE = 0.8;
/** Share of the copy that lies upon the original, or of the original that lies under the copy: the other may have a wide frame. */
const LEAST_OVERLAP = 0.45;
const LEAST_COVERED = 0.55;

/**
 * The bounds are such that other pictures of the same kind are hardly taken for
 * the original, and changed copies mostly are: `npm run bench -- images`.
 * @param bits by which the hashes of the two differ
 */
export function isSamePicture({ bits, laid }: Likely): boolean {
  const { affine, edges, tone, overlap } = laid;
  const doubt = Math.min(1, Math.max(0, (bits - ALIKE) / (BARELY - ALIKE)));
  return (
    edges >= EDGES_ALIKE + doubt * (EDGES_BARELY - EDGES_ALIKE) &&
    tone >= LEAST_TONE &&
    (overlap >= LEAST_OVERLAP || overlap * areaOf(affine) >= LEAST_COVERED) &&
    isPlausible(affine)
  );
}

/** Sides of the copy, of those of the original: what is cut or framed more was not looked for. */
const LEAST_SIDE = 0.5;
const MOST_SIDE = 2.5;
/** Of a side, how far it may lean: a turn by a few degrees, of a broad picture too. */
const LEAN = 0.22;

/** Of the original, for the whole of the copy. */
const areaOf = ([a, b, , d, e]: Affine): number => Math.abs(a * e - b * d);

/** Whether somebody may have laid it so: cut, framed, stretched, turned a little, mirrored or turned by quarters. */
function isPlausible([a, b, , d, e]: Affine): boolean {
  const turned = Math.abs(d) > Math.abs(a);
  return isSide(turned ? d : a, turned ? a : d) && isSide(turned ? b : e, turned ? e : b);
}

const isSide = (side: number, lean: number): boolean =>
  Math.abs(side) >= LEAST_SIDE && Math.abs(side) <= MOST_SIDE && Math.abs(lean) <= LEAN * Math.abs(side);
