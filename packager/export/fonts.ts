/**
 * The font that a package in Hindi, Marathi or another language in Devanagari
 * carries: offices have machines without one, and a learner's screen must not
 * depend on that. It is Noto Sans Devanagari as its makers publish it for the
 * web, cut down to the characters of the package (font-subset.ts).
 */
import type { AssetId } from '../course/course.ts';
import { carriedTypefaces } from '../course/design/design.ts';
import { CARRIED } from '../course/design/style-sheet.ts';
import type { Project } from '../course/pages.ts';
import { writePage } from '../course/write-page.ts';
import { isDevanagari } from '../player/language-names.ts';
import { courseData } from './course-data.ts';
import { langsOf, packedModules, usedAssets, writingContext } from './packed-pages.ts';

/** Inside a package. */
export const FONTS_FOLDER = 'fonts';
export const FONT_STYLES = 'devanagari.css';
/** Beside the player's own styles: what the course's design sets anew. */
export const DESIGN_STYLES = 'design.css';

/** The SIL Open Font License asks that it travels with the font (condition 2). It reserves no name (condition 3). */
export const NOTO_LICENCE = 'OFL.txt';
export const INTER_LICENCE = 'OFL-Inter.txt';

/** Only what Latin fonts lack: its own block, Vedic signs, joiners, the rupee sign, the dotted circle. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x0900, 0x097f],
  [0x1cd0, 0x1cf9],
  [0x200c, 0x200d],
  [0x20b9, 0x20b9],
  [0x25cc, 0x25cc],
  [0xa830, 0xa839],
  [0xa8e0, 0xa8ff],
];

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

/** The characters the font is there for, as CSS writes ranges. */
export const UNICODE_RANGE = RANGES.map(([first, last]) =>
  first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`,
).join(', ');

/** What no page need hold: the player counts in these digits, learners type them, browsers draw a lone sign on the circle. */
const ALWAYS = '०१२३४५६७८९।॥₹\u200c\u200d\u25cc';

const isOurs = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return RANGES.some(([first, last]) => code >= first && code <= last);
};

/** Whether a page that is packed is written in Devanagari. */
export const needsDevanagari = (project: Project): boolean =>
  packedModules(project).some(({ pages }) =>
    pages.some((page) => langsOf(page, project.course).some(isDevanagari)),
  );

/** Names of the files in a package's font folder; none: it has no such folder. */
export function fontNames(project: Project): string[] {
  const latin = carriedTypefaces(project.course.design);
  return [
    ...(needsDevanagari(project) ? [FONT_STYLES, 'devanagari.woff2'] : []),
    ...latin.map((face) => CARRIED[face].file),
    ...(latin.includes('inter') ? [INTER_LICENCE] : []),
    ...(needsDevanagari(project) || latin.includes('noto') ? [NOTO_LICENCE] : []),
  ];
}

/** Texts in which everything that the package shows in Devanagari can be found. */
function* textsOf(project: Project, captions: (id: AssetId) => string): Generator<string> {
  const { course } = project;
  yield ALWAYS;
  yield JSON.stringify(courseData(project, 'browser'));
  for (const { pages } of packedModules(project)) {
    for (const page of pages) {
      for (const lang of langsOf(page, course)) {
        const doc = page.docs[lang];
        if (doc)
          yield writePage(
            doc,
            writingContext(course, lang, () => ''),
          ).source;
      }
    }
  }
  for (const { asset } of usedAssets(project)) {
    if (course.assets[asset]?.mediaType === 'text/vtt') yield captions(asset);
  }
}

/**
 * The characters that a package's font must draw: those of its pages with their
 * attributes, of what the player knows of the course (titles, labels, answers),
 * of its captions, and a few more; in the order of their codes, each once, so
 * that equal needs are equal strings. A letter that only a learner types comes
 * from the machine on which it can be typed.
 *
 * @param captions the text of a caption file of the packed pages
 */
export function fontCharacters(project: Project, captions: (id: AssetId) => string): string {
  const found = new Set<string>();
  for (const text of textsOf(project, captions)) {
    for (const character of text) if (isOurs(character)) found.add(character);
  }
  return [...found].sort().join('');
}
