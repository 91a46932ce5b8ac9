/** How often the suggestions for labelled texts are right. */
import { CompetencyWords, type Suggestion } from '../../../packager/check/course/competency-suggestions.ts';
import framework from '../../../packager/platform/competencies.json' with { type: 'json' };
import labelled from './competency-texts.json' with { type: 'json' };

export const HALVES = ['develop', 'held-back'] as const;
type Half = (typeof HALVES)[number];

export type LabelledText = (typeof labelled.texts)[number];
export const LABELLED: readonly LabelledText[] = labelled.texts;

const WORDS = new CompetencyWords(
  framework.areas.flatMap((area) =>
    area.themes.flatMap((theme) =>
      theme.subThemes.map((subTheme) => ({ area: area.name, theme: theme.name, subTheme })),
    ),
  ),
);

/** A title says what a course is about (course-passages.ts weighs it so). */
const TITLE = 2;

export const suggestionsFor = ({
  title,
  text,
  lang,
}: LabelledText): readonly Suggestion<'title' | 'text'>[] =>
  WORDS.suggest([
    { text: title, lang, place: 'title', weight: TITLE },
    { text, lang, place: 'text', weight: 1 },
  ]);

export const nameOf = ({ competency: { theme, subTheme } }: Suggestion<unknown>): string =>
  `${theme} › ${subTheme}`;

export interface Precision {
  readonly texts: number;
  /** Of the first three of every text, the share that is right; a place left empty counts as wrong. */
  readonly atThree: number;
  /** Of the first of every text. */
  readonly atOne: number;
  /** Of all that is right, the share among the first ten. */
  readonly foundInTen: number;
}

export function precisionOf(half: Half, lang?: string): Precision {
  const texts = LABELLED.filter((one) => one.half === half && (!lang || one.lang === lang));
  const found = texts.map((one) => {
    const names = suggestionsFor(one).map(nameOf);
    const right = (n: number): number => names.slice(0, n).filter((name) => one.right.includes(name)).length;
    return { one: right(1), three: right(3), ten: right(10), all: one.right.length };
  });
  const sum = (of: (one: (typeof found)[number]) => number): number =>
    found.reduce((total, one) => total + of(one), 0);
  return {
    texts: texts.length,
    atThree: sum(({ three }) => three) / (3 * texts.length),
    atOne: sum(({ one }) => one) / texts.length,
    foundInTen: sum(({ ten }) => ten) / sum(({ all }) => all),
  };
}
