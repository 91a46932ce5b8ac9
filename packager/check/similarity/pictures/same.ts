/** Whether two pictures are one, once one is laid upon the other. */
import type { Laid } from './lay.ts';

/** Agreement of edges from which on it is no chance (measured: `npm run bench -- images`). */
const LEAST_EDGES = 0.85;
/** Of brightness. */
const LEAST_TONE = 0.85;
/** Share of the copy that lies upon the original. */
const LEAST_OVERLAP = 0.45;

export const isSamePicture = ({ edges, tone, overlap }: Laid): boolean =>
  edges >= LEAST_EDGES && tone >= LEAST_TONE && overlap >= LEAST_OVERLAP;
