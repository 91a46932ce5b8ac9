/** In which of the two languages a stretch of text is. */

/** @returns share of its Latin and Devanagari letters that are Devanagari */
export function hindiShare(text: string): number {
  const hindi = text.match(/\p{Script=Devanagari}/gu)?.length ?? 0;
  return hindi / (hindi + (text.match(/[A-Za-z]/g)?.length ?? 0) || 1);
}

export const isMostlyHindi = (text: string): boolean => hindiShare(text) > 0.5;
