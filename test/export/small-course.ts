/** A small course in English and Hindi that has every block, for listings and for the player's screens. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Asset, AssetId, Id, Lang, Stage } from '../../packager/course/course.ts';
import type { Node } from '../../packager/course/node.ts';
import type { Page, Project } from '../../packager/course/pages.ts';
import { CAPTIONS, FILMS, PAPERS, png, type Sample } from '../arbitrary/assets.ts';

const words = (text: string): Node[] => [{ type: 'text', text }];
const paragraph = (id: Id, ...content: Node[]): Node => ({ type: 'paragraph', attrs: { id }, content });
const item = (id: Id, text: string): Node => ({
  type: 'listItem',
  content: [paragraph(id, ...words(text))],
});
const cell = (type: 'tableHeader' | 'tableCell', id: Id, text: string): Node => ({
  type,
  attrs: { colspan: 1, rowspan: 1, colwidth: null },
  content: [paragraph(id, ...words(text))],
});

type Option = readonly [id: Id, text: string, correct: boolean, feedback: string];
const question = (
  type: 'singleChoice' | 'multipleChoice',
  id: Id,
  prompt: string,
  options: readonly Option[],
): Node => ({
  type,
  attrs: { id },
  content: [
    { type: 'prompt', content: words(prompt) },
    ...options.map(
      ([choice, text, correct, feedback]): Node => ({
        type: 'choice',
        attrs: { id: choice, correct },
        content: [
          { type: 'choiceText', content: words(text) },
          { type: 'feedback', content: words(feedback) },
        ],
      }),
    ),
  ],
});

const picture = png(640, 360, 170);
const poster = png(320, 180, 60);
const unused = png(10, 10, 1);
const [film] = FILMS as [Sample];
const [captions] = CAPTIONS as [Sample];
const [paper] = PAPERS as [Sample];

/** Texts by language: English first, then Hindi. */
type Say = (en: string, hi: string) => string;

const readBlocks = (say: Say): Node[] => [
  paragraph('p-a', ...words(say('Some ', 'कुछ ')), {
    type: 'text',
    text: say('ask', 'पूछें'),
    marks: [{ type: 'link', attrs: { href: 'page:ask' } }],
  }),
  { type: 'heading', attrs: { id: 'h-a', level: 2 }, content: words(say('The six pillars', 'छह स्तंभ')) },
  {
    type: 'bulletList',
    attrs: { id: 'l-a' },
    content: [item('l-b', say('People first', 'पहले लोग')), item('l-c', say('Then rules', 'फिर नियम'))],
  },
  {
    type: 'orderedList',
    attrs: { id: 'o-a', start: 2 },
    content: [item('o-b', say('Open the file', 'फ़ाइल खोलें'))],
  },
  {
    type: 'table',
    attrs: { id: 't-a', caption: say('Who does what', 'किसका क्या काम') },
    content: [
      {
        type: 'tableRow',
        content: [
          cell('tableHeader', 't-b', say('Body', 'संस्था')),
          cell('tableHeader', 't-c', say('Work', 'काम')),
        ],
      },
      {
        type: 'tableRow',
        content: [
          cell('tableHeader', 't-d', say('Commission', 'आयोग')),
          cell('tableCell', 't-e', say('Standards', 'मानक')),
        ],
      },
    ],
  },
  {
    type: 'blockquote',
    attrs: { id: 'b-a', source: say('A minister', 'एक मंत्री') },
    content: [paragraph('b-b', ...words(say('From rules to roles.', 'नियम से भूमिका तक।')))],
  },
  {
    type: 'callout',
    attrs: { id: 'c-a', tone: 'caution', title: '' },
    content: [
      paragraph(
        'c-b',
        ...words(say('Ask before you ', 'पहले पूछें, फिर ')),
        {
          type: 'text',
          text: say('sign', 'हस्ताक्षर'),
          marks: [{ type: 'link', attrs: { href: 'term:sign' } }],
        },
        ...words(say('.', ' करें।')),
      ),
    ],
  },
  {
    type: 'image',
    attrs: {
      id: 'i-a',
      asset: picture.id,
      alt: say('A grey field', 'एक धूसर मैदान'),
      decorative: false,
      caption: say('Grey', 'धूसर'),
      width: 'text',
    },
  },
  {
    type: 'video',
    attrs: {
      id: 'v-a',
      asset: film.id,
      title: say('A short film', 'छोटी फ़िल्म'),
      poster: poster.id,
      captions: [{ lang: 'en', asset: captions.id }],
      transcript: say('One line.\nAnother line.', 'एक पंक्ति।\nदूसरी पंक्ति।'),
    },
  },
];

const askBlocks = (say: Say): Node[] => [
  question('singleChoice', 'q-one', say('Who sets the standards?', 'मानक कौन तय करता है?'), [
    ['one-a', say('The Commission', 'आयोग'), true, say('It does.', 'हाँ, वही।')],
    ['one-b', say('The platform', 'मंच'), false, say('It only shows them.', 'वह केवल दिखाता है।')],
  ]),
  question('multipleChoice', 'q-two', say('Which are pillars?', 'कौन से स्तंभ हैं?'), [
    ['two-a', say('Policy', 'नीति'), true, ''.padEnd(1, '✓')],
    ['two-b', say('Platform', 'मंच'), true, say('Yes.', 'हाँ।')],
    ['two-c', say('Pay scale', 'वेतनमान'), false, say('No.', 'नहीं।')],
  ]),
];

const testBlocks = (say: Say): Node[] => [
  {
    type: 'finalTest',
    attrs: { id: 'the-test', draw: 2, shuffle: true, passMark: 60, attempts: 2 },
    content: ['first', 'second', 'third'].map((name, n) =>
      question('singleChoice', `t-${name}`, say(`Choose answer ${n + 1}`, `उत्तर ${n + 1} चुनें`), [
        [`${name}-a`, say('This one', 'यह'), true, say('Right so.', 'ठीक।')],
        [`${name}-b`, say('That one', 'वह'), false, say('Not so.', 'ऐसा नहीं।')],
        [`${name}-c`, say('Neither', 'कोई नहीं'), false, say('One is.', 'एक है।')],
      ]),
    ),
  },
];

const page = (
  id: Id,
  stage: Stage,
  title: Record<'en' | 'hi', string>,
  blocks: (say: Say) => Node[],
): Page => ({
  id,
  stage,
  title,
  docs: {
    en: { type: 'doc', content: blocks((en) => en) },
    hi: { type: 'doc', content: blocks((_, hi) => hi) },
  },
});

const PAGES = [
  page('read', 'watch', { en: 'Who does what', hi: 'किसका क्या काम' }, readBlocks),
  page('ask', 'think', { en: 'Ask & answer', hi: 'पूछें और बताएँ' }, askBlocks),
  page('prove', 'test', { en: 'Final test', hi: 'अंतिम परीक्षा' }, testBlocks),
];

const asset = (sample: Sample, name: string): [AssetId, Asset] => [sample.id, { ...sample.facts, name }];

const both = (en: string, hi: string): Record<Lang, string> => ({ en, hi });

export const SMALL: Project = {
  course: {
    format: 1,
    id: 'small-course',
    languages: ['en', 'hi'],
    title: both('Small course: “read”, ask & prove', 'छोटा कोर्स'),
    subtitle: both('', ''),
    description: both('What a package holds.', 'पैकेज में क्या होता है।'),
    purpose: both('', ''),
    instructions: both('', ''),
    institution: both('Institute of Tests', 'परीक्षण संस्थान'),
    source: 'Own work',
    licence: 'CC BY 4.0',
    keywords: ['packing', 'पैकेज'],
    duration: 95,
    competencies: [
      {
        competencyAreaName: 'Behavioural',
        competencyThemeName: 'Communication',
        competencySubThemeName: 'Active Listening',
      },
    ],
    audience: { positions: [], roles: [], activities: [] },
    authors: [{ name: 'Meera; of “Tests”', organisation: 'Institute, of Tests' }],
    references: [],
    glossary: [
      {
        id: 'sign',
        term: { en: 'sign', hi: 'हस्ताक्षर' },
        meaning: { en: 'Put your name under a note.', hi: 'नोट के नीचे अपना नाम लिखना।' },
      },
      {
        id: 'office',
        term: { en: 'Office', hi: 'दफ़्तर' },
        meaning: { en: 'Where files are kept.', hi: 'जहाँ फ़ाइलें रहती हैं।' },
      },
    ],
    theme: 'sadan',
    outline: [
      {
        id: 'm1',
        title: both('First', 'पहला'),
        items: [{ id: 'i1', kind: 'pages', pages: ['read', 'ask'] }],
      },
      {
        id: 'm2',
        title: both('Nothing yet', 'अभी कुछ नहीं'),
        items: [],
      },
      { id: 'm3', title: both('Last', 'आख़िरी'), items: [{ id: 'i3', kind: 'pages', pages: ['prove'] }] },
    ],
    assets: Object.fromEntries([
      asset(picture, 'चित्र (1) & co.png'),
      asset(poster, 'poster.png'),
      asset(film, 'My film!.mp4'),
      asset(captions, 'captions.vtt'),
      asset(paper, 'circular.pdf'),
      asset(unused, 'not-shown.png'),
    ]),
  },
  pages: new Map(PAGES.map((one) => [one.id, one])),
};

const SAMPLES = [picture, poster, film, captions, paper, unused];

/** Writes the course's assets where a course folder has them. */
export async function writeAssets(folder: string): Promise<void> {
  await mkdir(join(folder, 'assets'), { recursive: true });
  for (const { id, bytes, facts } of SAMPLES)
    await writeFile(join(folder, 'assets', `${id}.${facts.ext}`), bytes);
}
