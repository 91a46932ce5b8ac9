/** The pages of help: docs/help/ in both languages, brought along by the build, and which of them belongs to a screen. */
import type { UiLang } from '../../packager/course/words.ts';
import type { Home } from '../session.ts';
import type { Mode } from '../store.ts';

const FILES = import.meta.glob<string>('../../docs/help/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** In the order of the work. */
export const HELP_IDS = [
  'start',
  'library',
  'write',
  'keyboards',
  'questions',
  'media',
  'rights',
  'glossary',
  'competencies',
  'translate',
  'originality',
  'design',
  'check',
  'rules',
  'packing',
  'upload',
  'history',
  'share',
] as const;
export type HelpId = (typeof HELP_IDS)[number];

/** The page of each mode of a course; a new mode does not compile without one. */
const OF_MODE = {
  write: 'write',
  questions: 'questions',
  media: 'media',
  translate: 'translate',
  originality: 'originality',
  glossary: 'glossary',
  competencies: 'competencies',
  design: 'design',
  check: 'check',
  history: 'history',
} as const satisfies Record<Mode, HelpId>;

/** The page for the place that is shown. */
export const helpFor = (place: Mode | Home): HelpId => {
  if (place === 'start' || place === 'library') return place;
  return OF_MODE[place];
};

export interface HelpPage {
  readonly id: HelpId;
  readonly title: string;
  /** Markdown, without its title. */
  readonly text: string;
}

const cut = (id: HelpId, source: string): HelpPage => {
  const [, title = id, text = ''] = source.match(/^# (.+)\n+([\s\S]*)$/) ?? [];
  return { id, title, text };
};

/** A page in a language. */
export const helpPage = (id: HelpId, lang: UiLang): HelpPage =>
  cut(id, FILES[`../../docs/help/${id}.${lang}.md`] ?? '');

export const isHelpId = (id: string): id is HelpId => HELP_IDS.some((known) => known === id);

/** Pages that have all the words looked for, in either language; those with them in the title first. */
export function findHelp(looked: string): HelpId[] {
  const words = looked.toLowerCase().normalize('NFC').split(/\s+/).filter(Boolean);
  const all = HELP_IDS.map((id) => {
    const both = (['en', 'hi'] as const).map((lang) => helpPage(id, lang));
    const has = (texts: string[]): boolean =>
      words.every((word) => texts.join(' ').toLowerCase().normalize('NFC').includes(word));
    return {
      id,
      inTitle: has(both.map((p) => p.title)),
      found: has(both.flatMap((p) => [p.title, p.text])),
    };
  });
  return all
    .filter(({ found }) => found)
    .sort((a, b) => Number(b.inTitle) - Number(a.inTitle))
    .map(({ id }) => id);
}
