/** A picture on its way into a corpus, and as the corpus knows it. */
import { type PicturePrint, printOf } from '../check/similarity/pictures/print.ts';
import type { FoundPicture } from '../read/pictures.ts';

export interface NewPicture {
  readonly sha256: string;
  /** Where it stands in its document: a file, and the page of a PDF or the second of a film. */
  readonly path: string;
  readonly number?: number;
  readonly seconds?: number;
  readonly width: number;
  readonly height: number;
  /** Absent where too little is in it: it is then only known again byte for byte. */
  readonly print?: PicturePrint;
}

/** @returns undefined for icons and bullets: everybody has them */
export function newPicture({
  sha256,
  path,
  number,
  seconds,
  luminance,
}: FoundPicture): NewPicture | undefined {
  const print = printOf(luminance);
  if (print === 'small') return undefined;
  const { width, height } = luminance;
  return {
    ...{ sha256, path, width, height },
    ...(number !== undefined && { number }),
    ...(seconds !== undefined && { seconds }),
    ...(print !== 'plain' && { print }),
  };
}
