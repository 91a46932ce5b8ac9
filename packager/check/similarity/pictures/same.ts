/** Whether two pictures are one, once one is laid upon the other. */
import { areaOf, isPlausible } from './affine.ts';
import type { Likely } from './album.ts';
import { CLOSE, LEAST_CLOSE } from './closeness.ts';

/** Closeness that is enough where hardly a bit differs; of a faint picture, where brightness and edges agree in nearly everything, `LEAST_CLOSE` is. */
const CLOSE_SAME = 0.965;
const SAME_TONE = 0.985;
const SAME_EDGES = 0.985;
/** Bits up to which hashes are the same, and from which on they may be of another thing. */
const SAME = 20;
const OTHER = 28;

/**
 * Bytes of detail below which a picture is plain, and from which on it is not; bits from which on of a plain
 * one more closeness is asked, and from which on all of it: a disc, a tick, a star is close to any other.
 */
const PLAIN = 800;
const DETAILED = 1000;
const PLAIN_ALIKE = 32;
const PLAIN_OTHER = 52;
const CLOSE_PLAIN = 0.992;

/** Agreement of edges from which on it is no chance, for hashes that are alike and for those that are barely so. */
const EDGES_ALIKE = 0.8;
const EDGES_BARELY = 0.9;
/** Bits by which alike hashes, and barely alike ones, differ. */
const ALIKE = 30;
const BARELY = 65;
/** Share of the places that may show something else, and where they are hardly that otherwise: by closeness, by bits. */
const MOST_DISPUTED = 0.06;
const DISPUTED_CLOSE = 0.11;
const DISPUTED_SAME = 0.08;
/** Closeness between which the one becomes the other. */
const CLOSER = 0.985;
const CLOSEST = 0.995;
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
export function isSamePicture({ bits, detail, laid, whole }: Likely): boolean {
  const { affine, edges, tone, overlap, disputed, closeness } = laid;
  const unlike = step(bits, SAME, OTHER);
  const agrees = tone >= SAME_TONE && edges >= SAME_EDGES && disputed === 0;
  const plain = (1 - step(detail, PLAIN, DETAILED)) * step(bits, PLAIN_ALIKE, PLAIN_OTHER);
  const least =
    bits <= SAME && agrees
      ? LEAST_CLOSE
      : CLOSE_SAME + unlike * (CLOSE - CLOSE_SAME) + plain * (CLOSE_PLAIN - CLOSE);
  const mostDisputed = Math.max(
    DISPUTED_SAME + unlike * (MOST_DISPUTED - DISPUTED_SAME),
    MOST_DISPUTED + step(closeness, CLOSER, CLOSEST) * (DISPUTED_CLOSE - MOST_DISPUTED),
  );
  const doubt = step(bits, ALIKE, BARELY);
  return (
    edges >= EDGES_ALIKE + doubt * (EDGES_BARELY - EDGES_ALIKE) &&
    closeness >= least &&
    disputed <= mostDisputed &&
    tone >= LEAST_TONE &&
    (overlap >= LEAST_OVERLAP || overlap * areaOf(affine) >= LEAST_COVERED) &&
    // Where light parts became white, they are taken for a margin.
    (isPlausible(affine) || isPlausible(whole))
  );
}

/** From 0 to 1 between two bounds. */
const step = (value: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));
