/** A picture's inside as a thumbnail: what a likely copy is laid upon, and what is shown of it. */
import { cellsOf, type Sums, type Window } from './window.ts';

/** Pixels on a side. */
export const THUMB = 96;

/** @returns brightness, `THUMB` by `THUMB` */
export const thumbOf = (sums: Sums, inner: Window): Uint8Array =>
  Uint8Array.from(cellsOf(sums, inner, THUMB), Math.round);
