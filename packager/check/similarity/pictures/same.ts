/** Whether two pictures are one, once one is laid upon the other. */
import { areaOf, isPlausible } from './affine.ts';
import type { Likely } from './album.ts';
import { CLOSE } from './closeness.ts';

/** Agreement of edges from which on it is no chance, for hashes that are alike and for those that are barely so. */
const EDGES_ALIKE = 0.8;
const EDGES_BARELY = 0.9;
/** Bits by which alike hashes, and barely alike ones, differ. */
const ALIKE = 30;
const BARELY = 65;
/** Share of the places that may show something else. */
const MOST_DISPUTED = 0.06;
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
  const { affine, edges, tone, overlap, disputed, closeness } = laid;
  const doubt = Math.min(1, Math.max(0, (bits - ALIKE) / (BARELY - ALIKE)));
  return (
    edges >= EDGES_ALIKE + doubt * (EDGES_BARELY - EDGES_ALIKE) &&
    closeness >= CLOSE &&
    disputed <= MOST_DISPUTED &&
    tone >= LEAST_TONE &&
    (overlap >= LEAST_OVERLAP || overlap * areaOf(affine) >= LEAST_COVERED) &&
    isPlausible(affine)
  );
}
