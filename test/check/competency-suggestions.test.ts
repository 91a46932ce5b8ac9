import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../packager/check/course/competency-passages.ts';
import { CompetencyWords, type KnownCompetency } from '../../packager/check/course/competency-suggestions.ts';
import wording from '../../packager/check/wording/competencies.json' with { type: 'json' };
import framework from '../../packager/platform/competencies.json' with { type: 'json' };
import { LABELLED, precisionOf } from '../../scripts/bench/material/competency-precision.ts';
import { projectOf } from '../templates/template-folder.ts';

const ALL: readonly KnownCompetency[] = framework.areas.flatMap((area) =>
  area.themes.flatMap((theme) =>
    theme.subThemes.map((subTheme) => ({ area: area.name, theme: theme.name, subTheme })),
  ),
);
const nameOf = ({ theme, subTheme }: KnownCompetency): string => `${theme} › ${subTheme}`;
const WORDS = new CompetencyWords(ALL);
const suggest = (text: string, lang = 'en') => WORDS.suggest([{ text, lang, place: 'text', weight: 1 }]);

describe('the words of competencies', () => {
  it('are those of the framework, in both languages', () => {
    expect(Object.keys(wording.words).sort()).toEqual([...new Set(ALL.map(nameOf))].sort());
    for (const { en, hi } of Object.values(wording.words)) {
      expect(en.split(', ').length).toBeGreaterThan(4);
      expect(hi).toMatch(/\p{Script=Devanagari}/u);
    }
  });
});

describe('suggestions', () => {
  it('are right more often than not, for the labelled texts of both halves and languages', () => {
    expect(LABELLED.length).toBeGreaterThanOrEqual(60);
    const known = new Set(ALL.map(nameOf));
    expect(LABELLED.flatMap(({ right }) => right).filter((name) => !known.has(name))).toEqual([]);
    for (const half of ['develop', 'held-back'] as const)
      for (const lang of ['en', 'hi']) expect(precisionOf(half, lang).atThree).toBeGreaterThan(0.75);
  });

  it('carry the sentences that led to them, the weightiest first, as they stand in the text', () => {
    const text =
      'Offices receive many papers. A writ petition was served, and the counter affidavit is due. The court hearing is on Monday.';
    const [first] = suggest(text);
    expect(first?.competency.subTheme).toBe('Court case management');
    expect(first?.reasons[0]).toEqual({
      sentence: 'A writ petition was served, and the counter affidavit is due.',
      lang: 'en',
      place: 'text',
    });
    for (const { reasons } of suggest(text))
      for (const { sentence } of reasons) expect(text).toContain(sentence);
  });

  it('know words by their stems, in Hindi too', () => {
    expect(suggest('तीस दिनों में सूचना के अधिकार के आवेदकों को उत्तर।', 'hi')[0]?.competency.subTheme).toBe(
      'RTI Responsiveness',
    );
    expect(suggest('Officers negotiated and persuaded.')[0]?.competency.subTheme).toBe(
      'Influencing and Negotiation',
    );
  });

  it('are none where nothing is said', () => {
    expect(suggest('')).toEqual([]);
    expect(suggest('xyzzy')).toEqual([]);
    expect(WORDS.suggest([])).toEqual([]);
  });

  it('of an organisation’s own list go by its names and descriptions', () => {
    const own = new CompetencyWords([
      {
        area: 'Domain',
        theme: 'Railways',
        subTheme: 'Track inspection',
        description: 'Rails, sleepers, ballast',
      },
      { area: 'Domain', theme: 'Railways', subTheme: 'Ticket checking' },
    ]);
    const found = own.suggest([{ text: 'Ballast and sleepers.', lang: 'en', place: 'text', weight: 1 }]);
    expect(found.map(({ competency }) => competency.subTheme)).toEqual(['Track inspection']);
  });
});

describe('of the sample course', () => {
  const sample = projectOf('orientation');

  it('suggests what its author claimed', () => {
    const first = WORDS.suggest(passagesOf(sample), 6).map(({ competency }) => competency.subTheme);
    const claimed = sample.course.competencies.map(({ competencySubThemeName }) => competencySubThemeName);
    expect(claimed.filter((name) => first.includes(name)).length).toBeGreaterThan(0);
  });

  it('asks one module or page alone', () => {
    const [module] = sample.course.outline;
    const page = [...sample.pages.keys()][0] ?? '';
    const places = passagesOf(sample, { page }).map(({ place }) => place);
    expect(places.length).toBeGreaterThan(0);
    expect(places.every((place) => place.in === 'page' && place.page === page)).toBe(true);
    expect(passagesOf(sample, { module: module?.id ?? '' })[0]?.place).toEqual({
      in: 'module',
      module: module?.id,
    });
  });
});
