/**
 * A test as the platform's CSV "V2": one row a question, up to seven options.
 * It is plain text and knows five kinds of question; what of a question it
 * cannot hold is listed beside it, question by question.
 */
import { attr } from '../../course/blocks/attr.ts';
import { isExercise, partsOf } from '../../course/blocks/exercise.ts';
import { isBlank, linesOf } from '../../course/blocks/fill-blanks.ts';
import { namedPools, poolOf } from '../../course/blocks/pool.ts';
import { choicesOf, promptOf } from '../../course/blocks/question.ts';
import { tagsOf } from '../../course/blocks/tags.ts';
import { inlineText, type Node, walk } from '../../course/node.ts';
import { asMatching } from '../../quml/write.ts';

/** Options that a row has room for. */
const MOST = 7;

type CsvType = 'MCQ-SCA' | 'MCQ-MCA' | 'MTF' | 'FTB';

export const HEAD: readonly string[] = [
  ...['QuestionNo', 'QuestionType', 'Question', 'QuestionTagging'],
  ...Array.from({ length: MOST }, (_, i) => [`Option${i + 1}`, `isOption${i + 1}Correct`]).flat(),
];

/** What a row leaves out: `key` of loss-words.ts. */
export const LOSSES = [
  'feedback',
  'marks',
  'options',
  'alternatives',
  'short-answer',
  'ordering',
  'bloom',
  'competency',
  'pools',
  'settings',
] as const;
export type Loss = (typeof LOSSES)[number];

export interface Row {
  /** Number in the test, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
  readonly losses: readonly Loss[];
}

const TAGS = { easy: 'Easy', medium: 'Medium', hard: 'Difficult' } as const;

const words = (node: Node | undefined): string => inlineText(node?.content).replace(/\s+/g, ' ').trim();

/** An option and what stands in the column beside it. */
type Pair = readonly [string, string];

interface Asked {
  readonly type: CsvType;
  readonly text: string;
  readonly pairs: readonly Pair[];
  readonly losses: readonly (Loss | false)[];
}

function asked(question: Node): Asked {
  const text = words(promptOf(question));
  switch (question.type) {
    case 'singleChoice':
    case 'multipleChoice':
      return {
        type: question.type === 'singleChoice' ? 'MCQ-SCA' : 'MCQ-MCA',
        text,
        pairs: choicesOf(question).map((one): Pair => [words(one.text), one.correct ? 'Yes' : 'No']),
        losses: [choicesOf(question).some((one) => words(one.feedback) !== '') && 'feedback'],
      };
    case 'fillBlanks': {
      const lines = linesOf(question);
      const blanks = lines.flat().filter(isBlank);
      const shown = lines.map((line) => line.map((piece) => (isBlank(piece) ? '<blank>' : piece)).join(''));
      return {
        type: 'FTB',
        text: [text, ...shown].filter(Boolean).join('\n'),
        pairs: blanks.map(([first = ''], i): Pair => [first, `Blank${i + 1}`]),
        losses: [blanks.some((accepted) => accepted.length > 1) && 'alternatives'],
      };
    }
    case 'shortAnswer': {
      const [first = '', ...others] = attr<readonly string[]>(question, 'accepted');
      return {
        type: 'FTB',
        text: `${text} <blank>`.trim(),
        pairs: [[first, 'Blank1']],
        losses: ['short-answer', others.length > 0 && 'alternatives'],
      };
    }
    case 'ordering':
      return { ...asked(asMatching(question)), losses: ['ordering'] };
    case 'matching': {
      const half = (pair: Node, type: string) => words(pair.content?.find((one) => one.type === type));
      return {
        type: 'MTF',
        text,
        pairs: partsOf(question, 'pair').map(
          (pair): Pair => [half(pair, 'pairLeft'), half(pair, 'pairRight')],
        ),
        losses: [],
      };
    }
    default:
      throw new Error(`no question: ${question.type}`);
  }
}

const hasMarks = (question: Node): boolean =>
  [...walk(question)].some(({ node }) => (node.marks ?? []).length > 0);

/** The rows of a test, in the order of its questions. */
export function rowsOf(test: Node): Row[] {
  return poolOf(test).map((question, i): Row => {
    const { type, text, pairs, losses } = asked(question);
    const { difficulty, bloom, competency } = tagsOf(question);
    const lost: readonly (Loss | false | undefined)[] = [
      ...losses,
      isExercise(question) && words(partsOf(question, 'feedback')[0]) !== '' && 'feedback',
      hasMarks(question) && 'marks',
      pairs.length > MOST && 'options',
      bloom && 'bloom',
      competency && 'competency',
    ];
    const cells = Array.from({ length: MOST }, (_, n) => pairs[n] ?? (['', ''] as const)).flat();
    return {
      number: i + 1,
      cells: [String(i + 1), type, text, TAGS[difficulty ?? 'medium'], ...cells],
      losses: [...new Set(lost.filter((one): one is Loss => Boolean(one)))],
    };
  });
}

/** What the file as a whole cannot hold. */
export const lossesOfTest = (test: Node): Loss[] => [
  ...(namedPools(test).length > 0 || attr<number>(test, 'draw') > 0 ? ['pools' as const] : []),
  // Pass mark, attempts and shuffling are set in the portal.
  'settings',
];

/** A field of RFC 4180 as it is: what a spreadsheet would run is an answer here, as -5. */
const field = (value: string): string =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** UTF-8 with a byte order mark, which Excel needs for Hindi. */
export const writeCsvV2 = (rows: readonly Row[]): string =>
  `\ufeff${[HEAD, ...rows.map(({ cells }) => cells)].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
