/** The font for Devanagari, where the program finds it. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FONT_STYLES, FONTS_FOLDER } from './fonts.ts';

/** Below the program's folder, or the checkout's: the npm package's own layout, which the build copies. */
export const FONT_PACKAGE = 'node_modules/@fontsource-variable/noto-sans-devanagari';
export const FONT_FILES = {
  'devanagari.woff2': 'files/noto-sans-devanagari-devanagari-wght-normal.woff2',
  // The SIL Open Font License asks that it travels with the font (condition 2).
  'OFL.txt': 'LICENSE',
} as const;

/** Only what Latin fonts lack: its own block, Vedic signs, joiners, the dotted circle, the rupee sign. */
const STYLES = `@font-face {
  font-family: "Kriti Devanagari";
  font-weight: 100 900;
  font-display: swap;
  src: url("devanagari.woff2") format("woff2");
  unicode-range: U+0900-097F, U+1CD0-1CF9, U+200C-200D, U+20B9, U+25CC, U+A830-A839, U+A8E0-A8FF;
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

/** The files of a package's font folder by name. */
export async function shippedFonts(): Promise<Record<string, Uint8Array | string>> {
  const folder = fontFolder();
  const files = Object.entries(FONT_FILES).map(
    async ([name, path]) => [name, await readFile(join(folder, path))] as const,
  );
  return { [FONT_STYLES]: STYLES, ...Object.fromEntries(await Promise.all(files)) };
}
