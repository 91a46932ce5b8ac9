/**
 * A font cut down to some characters by HarfBuzz: the glyphs of the characters
 * and all that its substitutions can make of them (conjuncts, half forms, reph),
 * with the rules that substitute and place them.
 */

/** What the player's styles ask for, from plain text to the browser's own bold. */
export const WEIGHTS = { min: 400, max: 700 } as const;

/**
 * @param font WOFF2 with a weight axis
 * @returns WOFF2; the same input gives the same bytes, since both tools are compiled to WebAssembly
 * @throws when HarfBuzz refuses
 */
export async function subsetFont(font: Buffer, characters: string): Promise<Uint8Array> {
  // Loaded when it is needed: most commands pack nothing.
  const { default: subset } = await import('subset-font');
  // HarfBuzz hides a joiner behind the font's space, and drops it where there is none.
  return subset(font, `${characters} `, { targetFormat: 'woff2', variationAxes: { wght: WEIGHTS } });
}
