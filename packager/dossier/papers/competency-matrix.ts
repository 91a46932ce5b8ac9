/** Where the course keeps what it claims: each competency, where it is stated, taught and tested, and what is missing. */
import { formatWords } from '../../check/words.ts';
import { type CompetencyTag, type Id, inLang, mainLang } from '../../course/course.ts';
import type { Project } from '../../course/pages.ts';
import type { UiLang } from '../../course/words.ts';
import { competencyMatrix, type MatrixRow } from '../../platform/competencies/matrix.ts';
import { type Facts, PLACES } from '../facts.ts';
import { heading, list, type Paper, paragraph, subheading, table } from './paper.ts';

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    title: 'Competency matrix',
    lead: '“{title}” claims {count, plural, =0 {no competency} one {one competency} other {# competencies}}. Stated means named where the course says what it is for, or on its first page; taught and tested are what its authors tagged.',
    competency: 'Competency',
    stated: 'Stated',
    taught: 'Taught on',
    tested: 'Tested by',
    gaps: 'Missing',
    purpose: 'purpose ({lang})',
    description: 'description ({lang})',
    'first-page': 'first page ({lang})',
    questions:
      '{count, plural, one {one question} other {# questions}}, {final, plural, =0 {none} one {one} other {#}} in the final test: {pages}',
    'gap-stated': 'not stated',
    'gap-taught': 'not taught',
    'gap-tested': 'not tested',
    unclaimed: 'Tagged, but not claimed by the course',
  },
  hi: {
    title: 'दक्षता तालिका',
    lead: '“{title}” में {count, plural, =0 {किसी दक्षता का दावा नहीं है} one {एक दक्षता का दावा है} other {# दक्षताओं का दावा है}}। बताई गई यानी कोर्स के उद्देश्य, विवरण या पहले पृष्ठ पर उसका नाम है; सिखाई और परखी वह, जिस पर लेखकों ने टैग लगाया।',
    competency: 'दक्षता',
    stated: 'कहाँ बताई गई',
    taught: 'कहाँ सिखाई गई',
    tested: 'कहाँ परखी गई',
    gaps: 'क्या नहीं है',
    purpose: 'उद्देश्य ({lang})',
    description: 'विवरण ({lang})',
    'first-page': 'पहला पृष्ठ ({lang})',
    questions:
      '{count, plural, one {एक प्रश्न} other {# प्रश्न}}, अंतिम टेस्ट में {final, plural, =0 {कोई नहीं} one {एक} other {#}}: {pages}',
    'gap-stated': 'बताई नहीं गई',
    'gap-taught': 'सिखाई नहीं गई',
    'gap-tested': 'परखी नहीं गई',
    unclaimed: 'टैग है, पर कोर्स में दावा नहीं',
  },
};

type Say = (key: string, data?: Readonly<Record<string, string | number>>) => string;

/** The names of the framework as the platform has them: they are in English only. */
const nameOf = ({ area, theme, subTheme }: CompetencyTag): string => [area, theme, subTheme].join(' › ');

export function matrixPaper({ project, title, lang }: Pick<Facts, 'project' | 'title' | 'lang'>): Paper {
  const say: Say = (key, data = {}) => formatWords(WORDS[lang][key] ?? key, lang, data);
  const { rows, unclaimed } = competencyMatrix(project);
  const head = ['competency', 'stated', 'taught', 'tested', 'gaps'].map((key) => say(key));
  const others = [...new Set(unclaimed.map(({ competency }) => nameOf(competency)))];
  return {
    path: `${PLACES.evidence}/competency-matrix`,
    title: say('title'),
    blocks: [
      heading(say('title')),
      paragraph(say('lead', { title, count: rows.length })),
      ...(rows.length > 0
        ? [
            table(
              head,
              rows.map((row) => cells(row, project, say)),
            ),
          ]
        : []),
      ...(others.length > 0 ? [subheading(say('unclaimed')), list(others)] : []),
    ],
  };
}

function cells(
  { competency, stated, taught, tested, gaps }: MatrixRow,
  project: Project,
  say: Say,
): string[] {
  const pages = (ids: readonly Id[]): string =>
    [...new Set(ids)].map((id) => pageName(id, project)).join('; ');
  const questions = {
    count: tested.length,
    final: tested.filter(({ final }) => final).length,
    pages: pages(tested.map(({ page }) => page)),
  };
  return [
    nameOf(competency),
    stated.map((place) => say(place.in, { lang: place.lang })).join('; '),
    pages(taught),
    tested.length > 0 ? say('questions', questions) : '',
    gaps.map((gap) => say(`gap-${gap}`)).join('; '),
  ];
}

const pageName = (id: Id, { course, pages }: Project): string =>
  inLang(pages.get(id)?.title ?? {}, mainLang(course), course) || id;
