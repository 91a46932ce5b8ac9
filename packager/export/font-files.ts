/** The font for Devanagari as it ships, where the program finds it, and what a package carries of it. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { subsetFont, WEIGHTS } from './font-subset.ts';
import { FONT_STYLES, FONTS_FOLDER, INTER_LICENCE, NOTO_LICENCE, UNICODE_RANGE } from './fonts.ts';

/** Below the program's folder, or the checkout's: the npm package's own layout, which the build copies. */
export const FONT_PACKAGE = 'node_modules/@fontsource-variable/noto-sans-devanagari';
export const FONT_FILES = {
  'devanagari.woff2': 'files/noto-sans-devanagari-devanagari-wght-normal.woff2',
  'noto-latin.woff2': 'files/noto-sans-devanagari-latin-wght-normal.woff2',
  [NOTO_LICENCE]: 'LICENSE',
} as const;

/** Inter, which a design may choose; its files lie apart, for both packages call their licence the same. */
export const INTER_PACKAGE = 'node_modules/@fontsource-variable/inter';
export const INTER_FOLDER = `${FONTS_FOLDER}/inter`;
export const INTER_FILES = {
  'inter-latin.woff2': 'files/inter-latin-wght-normal.woff2',
  [INTER_LICENCE]: 'LICENSE',
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
function fontFolder(built: string, npm: string, file: string): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    for (const found of [join(folder, built), join(folder, npm)]) {
      if (existsSync(join(found, file))) return found;
    }
    if (folder === dirname(folder)) throw new Error(`the font ${file} is not there: npm ci brings it`);
  }
}
const notoFile = (name: keyof typeof FONT_FILES): string =>
  join(fontFolder(FONTS_FOLDER, FONT_PACKAGE, FONT_FILES[name]), FONT_FILES[name]);
const interFile = (name: keyof typeof INTER_FILES): string =>
  join(fontFolder(INTER_FOLDER, INTER_PACKAGE, INTER_FILES[name]), INTER_FILES[name]);

/** The whole font as its makers publish it. */
export const shippedFont = (): Promise<Buffer> => readFile(notoFile('devanagari.woff2'));

/** The Latin letters of the same family, whole. */
export const shippedLatinFont = (): Promise<Buffer> => readFile(notoFile('noto-latin.woff2'));

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
    [NOTO_LICENCE]: await readFile(notoFile(NOTO_LICENCE)),
  };
}

/** The Latin files of the typefaces that a design chose, whole, with their licences. */
export async function latinFonts(faces: readonly ('inter' | 'noto')[]): Promise<Record<string, Uint8Array>> {
  return {
    ...(faces.includes('inter') && {
      'inter-latin.woff2': await readFile(interFile('inter-latin.woff2')),
      [INTER_LICENCE]: await readFile(interFile(INTER_LICENCE)),
    }),
    ...(faces.includes('noto') && {
      'noto-latin.woff2': await readFile(notoFile('noto-latin.woff2')),
      [NOTO_LICENCE]: await readFile(notoFile(NOTO_LICENCE)),
    }),
  };
}
