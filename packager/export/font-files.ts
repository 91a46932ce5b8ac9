/** The font for Devanagari as it ships, where the program finds it, and what a package carries of it. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { subsetFont, WEIGHTS } from './font-subset.ts';
import { FONT_STYLES, FONTS_FOLDER, UNICODE_RANGE } from './fonts.ts';

/** Below the program's folder, or the checkout's: the npm package's own layout, which the build copies. */
export const FONT_PACKAGE = 'node_modules/@fontsource-variable/noto-sans-devanagari';
export const FONT_FILES = {
  'devanagari.woff2': 'files/noto-sans-devanagari-devanagari-wght-normal.woff2',
  // The SIL Open Font License asks that it travels with the font (condition 2). It reserves no name (condition 3).
  'OFL.txt': 'LICENSE',
} as const;

const STYLES = `@font-face {
  font-family: "Kriti Devanagari";
  font-weight: ${WEIGHTS.min} ${WEIGHTS.max};
  font-display: swap;
  src: url("devanagari.woff2") format("woff2");
  unicode-range: ${UNICODE_RANGE};
}
`;

/** `fonts/` in the built program, wherever it was copied; the npm package in a checkout. */
function fontFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    for (const found of [join(folder, FONTS_FOLDER), join(folder, FONT_PACKAGE)]) {
      if (existsSync(join(found, FONT_FILES['devanagari.woff2']))) return found;
    }
    if (folder === dirname(folder)) throw new Error('the font for Devanagari is not there: npm ci brings it');
  }
}

/** The whole font as its makers publish it. */
export const shippedFont = (): Promise<Buffer> =>
  readFile(join(fontFolder(), FONT_FILES['devanagari.woff2']));

/** Subsets made in this process, by their characters: one course is often packed for several receivers. */
const made = new Map<string, Promise<Uint8Array>>();

/**
 * The files of a package's font folder by name.
 *
 * @param characters what the font must draw (fonts.ts); the same ones give the same bytes anywhere
 * @throws when no font can be made of them: a package without one would be broken on some machine
 */
export async function packedFonts(characters: string): Promise<Record<string, Uint8Array | string>> {
  const subset = made.get(characters) ?? shippedFont().then((font) => subsetFont(font, characters));
  made.set(characters, subset);
  return {
    [FONT_STYLES]: STYLES,
    'devanagari.woff2': await subset,
    'OFL.txt': await readFile(join(fontFolder(), FONT_FILES['OFL.txt'])),
  };
}
