/** In which of the two languages a stretch of text is. */

/** @returns share of its Latin and Devanagari letters that are Devanagari */
export function hindiShare(text: string): number {
  const hindi = text.match(/\p{Script=Devanagari}/gu)?.length ?? 0;
  return hindi / (hindi + latinLetters(text) || 1);
}

/** Counted without a list of them: this is asked of whole books. */
function latinLetters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const small = text.charCodeAt(i) | 0x20;
    if (small >= 0x61 && small <= 0x7a) count++;
  }
  return count;
}

export const isMostlyHindi = (text: string): boolean => hindiShare(text) > 0.5;
