/** Writes a test as QuML 1.1 (quml.ts). Pure; equal tests give equal files. */
import { attr } from '../course/blocks/attr.ts';
import { outOfOrder, partsOf } from '../course/blocks/exercise.ts';
import { blanksOf, isBlank, linesOf } from '../course/blocks/fill-blanks.ts';
import { MARK_BY_TYPE } from '../course/blocks/marks.ts';
import { type Pool, poolOf, poolsOf } from '../course/blocks/pool.ts';
import { choicesOf, promptOf } from '../course/blocks/question.ts';
import { tagsOf } from '../course/blocks/tags.ts';
import type { Lang } from '../course/course.ts';
import { attributes, type Html, html, htmlText } from '../course/html.ts';
import { inlineText, type Node } from '../course/node.ts';
import { writePage } from '../course/write-page.ts';
import {
  BODY_CLASS,
  type Interaction,
  LINE_CLASS,
  type QType,
  type QumlFile,
  type QumlQuestion,
  type QumlSection,
  type Response,
  variable,
} from './quml.ts';

/** What the platform asks of a set beside its questions. */
export interface QumlAbout {
  readonly title: string;
  readonly lang: Lang;
  /** The language by the platform's name for it (platform/languages.json). */
  readonly language: string;
  readonly licence: string;
}

const VERSION = { qumlVersion: 1.1, schemaVersion: '1.1' } as const;
const SET = { mimeType: 'application/vnd.sunbird.questionset', ...VERSION } as const;

/** Shortest and longest name of a thing on the platform, in letters. */
const NAME = { least: 5, most: 120 };

const nameOr = (name: string, otherwise: string): string => {
  const letters = [...htmlText(name).replace(/\s+/g, ' ').trim()];
  return letters.length < NAME.least ? otherwise : letters.slice(0, NAME.most).join('');
};

/** A test of a page (blocks/final-test.ts) as a question set. */
export function writeQuml(test: Node, about: QumlAbout): QumlFile {
  const { title, language, licence } = about;
  const attempts = attr<number>(test, 'attempts');
  const common = { language: [language], license: licence, shuffle: attr<boolean>(test, 'shuffle') };
  const pools = poolsOf(test);
  return {
    questionset: {
      ...SET,
      name: nameOr(title, `Test ${title}`.trim().padEnd(NAME.least, '.')),
      code: attr<string>(test, 'id'),
      primaryCategory: 'Course Assessment',
      ...common,
      navigationMode: 'non-linear',
      allowSkip: 'Yes',
      requiresSubmit: 'Yes',
      scoreCutoffType: 'AssessmentLevel',
      showFeedback: true,
      minimumPassPercentage: attr<number>(test, 'passMark'),
      ...(attempts > 0 && { maxAttempts: attempts }),
      totalQuestions: poolOf(test).length,
      children: pools.map((pool, i) => ({
        ...sectionOf(pool, i + 1, test, about),
        ...common,
      })),
    },
  };
}

function sectionOf(pool: Pool, number: number, test: Node, about: QumlAbout): QumlSection {
  const { id = `${attr<string>(test, 'id')}-rest`, name, asked, questions } = pool;
  const all = poolOf(test);
  return {
    ...SET,
    name: nameOr(name, `Section ${number}`),
    code: id,
    primaryCategory: 'Course Assessment',
    visibility: 'Parent',
    language: [about.language],
    license: about.licence,
    shuffle: true,
    ...(pool.id !== undefined && { description: name }),
    ...(asked > 0 && { maxQuestions: asked }),
    totalQuestions: questions.length,
    children: questions.map((question) => questionOf(question, all.indexOf(question) + 1, about)),
  };
}

/** What differs from kind to kind. */
interface Asked {
  readonly qType: QType;
  readonly category: string;
  readonly body: Html;
  readonly answer?: string;
  readonly responses: readonly Response[];
  readonly interactions: readonly Interaction[];
  readonly options: QumlQuestion['editorState']['options'];
  readonly said: Readonly<Record<string, Html>>;
}

function questionOf(block: Node, place: number, about: QumlAbout): QumlQuestion {
  const question = block.type === 'ordering' ? asMatching(block) : block;
  const { lang, language, licence } = about;
  const asked = askedBy(question, lang);
  const { difficulty, bloom, competency } = tagsOf(question);
  const body = asked.body.source;
  const said = Object.entries(asked.said).filter(([, words]) => words.source !== '');
  const numbered = <T>(list: readonly T[]): Record<string, T> =>
    Object.fromEntries(list.map((one, i) => [variable(i + 1), one]));
  return {
    mimeType: 'application/vnd.sunbird.question',
    ...VERSION,
    name: nameOr(inlineText(promptOf(question)?.content), `Question ${place}`),
    code: attr<string>(question, 'id'),
    primaryCategory: asked.category,
    visibility: 'Parent',
    language: [language],
    license: licence,
    qType: asked.qType,
    interactionTypes: [
      ...new Set(asked.interactions.map(({ type }) => (type === 'match' ? 'select' : type))),
    ],
    ...(bloom && { complexityLevel: [bloom] }),
    maxScore: 1,
    scoringMode: 'system',
    body: { [lang]: body },
    ...(asked.answer !== undefined && { answer: { [lang]: asked.answer } }),
    responseDeclaration: numbered(asked.responses),
    interactions: numbered(asked.interactions),
    ...(said.length > 0 && {
      feedback: Object.fromEntries(said.map(([key, words]) => [key, { [lang]: words.source }])),
    }),
    editorState: {
      question: body,
      options: asked.options,
      place,
      ...(difficulty && { difficulty }),
      ...(competency && { competency: { ...competency } }),
    },
  };
}

function askedBy(question: Node, lang: Lang): Asked {
  switch (question.type) {
    case 'singleChoice':
    case 'multipleChoice':
      return choice(question, lang);
    case 'fillBlanks':
      return blanks(question, lang);
    case 'shortAnswer':
      return written(question, lang);
    case 'matching':
      return pairs(question, lang);
    default:
      throw new Error(`no question: ${question.type}`);
  }
}

/** Words with their marks. What a page does not show is left out first, so that what is read back is written alike. */
const inline = (nodes: readonly Node[] = [], lang: Lang): Html => {
  const content = nodes.flatMap(({ marks = [], ...node }) => {
    const isShown = node.type === 'text' ? htmlText(node.text ?? '') !== '' : node.type === 'hardBreak';
    if (!isShown) return [];
    return [{ ...node, marks: marks.filter(({ type }) => MARK_BY_TYPE.has(type)) }];
  });
  // A line asks for no label and shows no file.
  const context = { lang, label: (key: string) => key, asset: (url: string) => ({ url, mediaType: '' }) };
  return writePage({ type: 'doc', content: [{ type: 'prompt', content }] }, context);
};

const box = (name: string, inner: Html): Html => html`<div${attributes({ class: name })}>${inner}</div>`;
const promptBox = (question: Node, lang: Lang): Html =>
  box(BODY_CLASS, inline(promptOf(question)?.content, lang));
const saidAfter = (question: Node, lang: Lang): Record<string, Html> => ({
  said: inline(partsOf(question, 'feedback')[0]?.content, lang),
});

function choice(question: Node, lang: Lang): Asked {
  const many = question.type === 'multipleChoice';
  const choices = choicesOf(question);
  const right = choices.flatMap(({ correct }, i) => (correct ? [i] : []));
  const labels = choices.map(({ text }) => inline(text?.content, lang));
  const correct = many ? right : right[0];
  return {
    qType: many ? 'MCQ-MCA' : 'MCQ-SCA',
    category: 'Multiple Choice Question',
    body: promptBox(question, lang),
    responses: [
      {
        cardinality: many ? 'multiple' : 'single',
        type: many ? 'array' : 'integer',
        ...(right.length > 0 && { correctResponse: { value: correct } }),
        // All that must be chosen together have one mark between them, which no mapping can say.
        mapping: many ? [] : right.map((value) => ({ value, score: 1 })),
      },
    ],
    interactions: [
      {
        type: 'choice',
        options: labels.map((label, value) => ({ label: { [lang]: label.source }, value })),
      },
    ],
    options: labels.map((label, value) => ({
      value: { value, body: label.source },
      answer: right.includes(value),
    })),
    said: Object.fromEntries(choices.map(({ feedback }, i) => [String(i), inline(feedback?.content, lang)])),
  };
}

/** Any of the words is right, in capitals or not. */
const anyOf = (accepted: readonly string[]): Response => ({
  cardinality: 'single',
  type: 'string',
  ...(accepted[0] !== undefined && { correctResponse: { value: accepted[0] } }),
  mapping: accepted.map((value) => ({ value, score: 1, caseSensitive: false })),
});

function blanks(question: Node, lang: Lang): Asked {
  const accepted = blanksOf(question);
  let count = 0;
  const lines = linesOf(question).map((line) => {
    const written = line.map((piece): Html => {
      if (!isBlank(piece)) return html`${piece}`;
      count += 1;
      return html`<input type="text"${attributes({ 'data-interaction-variable': variable(count) })}>`;
    });
    return box(LINE_CLASS, html`${written}`);
  });
  return {
    qType: 'FTB',
    category: 'FTB Question',
    body: html`${promptBox(question, lang)}${lines}`,
    responses: accepted.map(anyOf),
    interactions: accepted.map(() => ({ type: 'text' })),
    options: accepted.map(([first = ''], i) => ({
      value: { value: i, body: first },
      answer: true,
      position: String(i + 1),
    })),
    said: saidAfter(question, lang),
  };
}

function written(question: Node, lang: Lang): Asked {
  const accepted = attr<readonly string[]>(question, 'accepted');
  return {
    qType: 'SA',
    category: 'Subjective Question',
    body: promptBox(question, lang),
    answer: html`${accepted.join(' / ')}`.source,
    responses: [anyOf(accepted)],
    interactions: [{ type: 'text' }],
    options: [],
    said: saidAfter(question, lang),
  };
}

function pairs(question: Node, lang: Lang): Asked {
  const half = (pair: Node, type: string): Html =>
    inline(pair.content?.find((one) => one.type === type)?.content, lang);
  const all = partsOf(question, 'pair').map((pair, value) => ({
    value,
    left: half(pair, 'pairLeft').source,
    right: half(pair, 'pairRight').source,
  }));
  const side = (label: string, value: number) => ({ label: { [lang]: label }, value });
  return {
    qType: 'MTF',
    category: 'MTF Question',
    body: promptBox(question, lang),
    responses: [
      {
        cardinality: 'multiple',
        type: 'array',
        correctResponse: { value: all.map(({ value }) => [value, value]) },
        mapping: [],
      },
    ],
    interactions: [
      {
        type: 'match',
        options: {
          left: all.map(({ left, value }) => side(left, value)),
          right: outOfOrder(all, ({ right }) => right).map(({ right, value }) => side(right, value)),
        },
      },
    ],
    options: all.map(({ value, left, right }) => ({ value: { value, body: left }, answer: right })),
    said: saidAfter(question, lang),
  };
}

/** Steps in order, which the engine does not have: numbers to be matched with steps. */
export const asMatching = (ordering: Node): Node => ({
  type: 'matching',
  attrs: { ...ordering.attrs },
  content: (ordering.content ?? []).map((part, i, parts) => {
    if (part.type !== 'step') return part;
    const number = parts.slice(0, i + 1).filter(({ type }) => type === 'step').length;
    return {
      type: 'pair',
      attrs: { id: attr<string>(part, 'id') },
      content: [
        { type: 'pairLeft', content: [{ type: 'text', text: String(number) }] },
        { type: 'pairRight', content: [{ type: 'text', text: inlineText(part.content) }] },
      ],
    };
  }),
});
