/** A question while its lines are gathered, and what becomes of it when the last is there. */
import type { BloomLevel, Difficulty } from '../blocks/tags.ts';
import { answersNamed, isTrueOrFalse } from './answer-line.ts';
import { amountIn, MARKS_IN_TEXT, squeezed, withoutSign } from './lines.ts';
import {
  type Doubt,
  type DoubtKey,
  MOST_ANSWERS,
  MOST_PAIRS,
  type PlainAnswer,
  type PlainQuestion,
  type ReadQuestion,
} from './question.ts';

export interface GatheredAnswer {
  /** Its letter or number, counted from 1. */
  place: number;
  text: string;
  right: boolean;
  said: string;
  readonly line: number;
}

/** What was met of a question so far; lines are counted from 1. */
export interface Gathered {
  readonly line: number;
  lastLine: number;
  /** How its number is written (lines.ts); '' without one. */
  readonly style: string;
  prompt: string[];
  answers: GatheredAnswer[];
  /** How its answers are marked; '' before the first. */
  answerStyle: string;
  key?: { readonly value: string; readonly line: number };
  explanation: string[];
  marks?: { readonly value: string; readonly line: number };
  difficulty?: Difficulty;
  bloom?: BloomLevel;
  doubts: Doubt[];
}

export const gatheredAt = (line: number, style: string): Gathered => ({
  ...{ line, lastLine: line, style, prompt: [], answers: [], answerStyle: '', explanation: [], doubts: [] },
});

const ARROW = /^(.+?)\s*(?:->|→|⇒|=>|–>|—>|⟶)\s*(.+)$/;
const BLANK = /\[[^[\]]+\]/;
const BLANKS = /\[([^[\]]+)\]/g;
/** What a blank looks like in a question that is answered in words. */
const GAP = '______';

const wordsIn = (list: string): string[] => [
  ...new Set(
    list
      .split(/\s*[|;]\s*|\s+\/\s+/)
      .map(squeezed)
      .filter(Boolean),
  ),
];

/** The question that the lines say, with every doubt about it. */
export function questionOf(gathered: Gathered): ReadQuestion {
  const doubts = [...gathered.doubts];
  const doubt = (key: DoubtKey, line = gathered.line, data?: Doubt['data']) =>
    doubts.push({ key, line, ...(data && { data }) });

  const lines = gathered.prompt.map(squeezed).filter(Boolean);
  const [asked] = lines;
  const inText = asked === undefined ? null : MARKS_IN_TEXT.exec(asked);
  if (inText && asked !== undefined) lines[0] = asked.replace(MARKS_IN_TEXT, '').trim();
  const marks = amountIn(inText?.[1] ?? gathered.marks?.value ?? '1') ?? 1;
  if (marks !== 1) doubt('marks', gathered.marks?.line, { marks });

  const question = shaped(gathered, lines, doubt);
  if (!question.prompt) doubt('no-prompt');
  const { line, lastLine } = gathered;
  return { question, line, lastLine, doubts: doubts.toSorted((a, b) => a.line - b.line) };
}

type Tell = (key: DoubtKey, line?: number, data?: Doubt['data']) => void;

function shaped(gathered: Gathered, lines: readonly string[], doubt: Tell): PlainQuestion {
  const { key, difficulty, bloom } = gathered;
  const common = {
    prompt: lines.join(' '),
    explanation: squeezed(gathered.explanation.join(' ')),
    ...(difficulty && { difficulty }),
    ...(bloom && { bloom }),
  };
  const [first = '', ...others] = lines;
  const answers = gathered.answers.length > 0 ? gathered.answers : unmarked(gathered, others);
  if (answers.length > 0)
    return choice(
      { ...common, prompt: gathered.answers.length > 0 ? common.prompt : first },
      gathered,
      answers,
      doubt,
    );

  const pairs = others.flatMap((line) => {
    const found = ARROW.exec(line);
    return found ? [[squeezed(found[1] ?? ''), squeezed(found[2] ?? '')] as const] : [];
  });
  if (pairs.length > 0 && pairs.length === others.length)
    return matched({ ...common, prompt: first }, pairs, doubt);

  const truth = key && isTrueOrFalse(key.value);
  if (truth) {
    const said = common.explanation;
    return {
      ...common,
      kind: 'choice',
      many: false,
      explanation: '',
      answers: truth.map((one) => ({ ...one, said })),
    };
  }
  const blanks = [...common.prompt.matchAll(BLANKS)].map((found) => found[1] ?? '');
  if (!key && blanks.length > 0) {
    if (!BLANK.test(first)) return { ...common, kind: 'blanks', prompt: first, lines: others };
    if (blanks.length > 1) return { ...common, kind: 'blanks', prompt: '', lines };
    const prompt = common.prompt.replace(BLANKS, GAP);
    return { ...common, kind: 'written', prompt, accepted: wordsIn(blanks[0] ?? '') };
  }
  const accepted = key ? wordsIn(key.value) : [];
  if (accepted.length === 0) doubt('no-answers');
  return { ...common, kind: 'written', accepted };
}

/** Lines below the question that must be its answers: one is what the answer line says, or carries the sign of the right one. */
function unmarked({ key, prompt }: Gathered, lines: readonly string[]): GatheredAnswer[] {
  if (lines.length < 2 || prompt.some((line) => ARROW.test(line) || BLANK.test(line))) return [];
  const read = lines.map((line) => withoutSign(line));
  const names = key && read.some(({ text }) => text.toLowerCase() === key.value.toLowerCase());
  if (!names && !read.some(({ right }) => right)) return [];
  return read.map(({ text, right }, i) => ({ place: i + 1, text, right, said: '', line: 0 }));
}

type Head = Pick<PlainQuestion, 'prompt' | 'explanation' | 'difficulty' | 'bloom'>;

function matched(common: Head, pairs: readonly (readonly [string, string])[], doubt: Tell): PlainQuestion {
  if (pairs.length < 2) doubt('few-pairs');
  if (pairs.length > MOST_PAIRS) doubt('many-answers', undefined, { n: pairs.length, most: MOST_PAIRS });
  return { ...common, kind: 'pairs', pairs: pairs.slice(0, MOST_PAIRS) };
}

function choice(
  common: Head,
  gathered: Gathered,
  list: readonly GatheredAnswer[],
  doubt: Tell,
): PlainQuestion {
  // Two columns are read across: the letters say how they go on.
  const inOrder = list.toSorted((a, b) => a.place - b.place);
  const twice = inOrder.find((one, i) => one.place === inOrder[i - 1]?.place);
  if (twice) doubt('same-label', twice.line);
  // Stars before all of them are bullets.
  const bullets = gathered.answerStyle === 'bullet' && inOrder.every(({ right }) => right);
  const { key } = gathered;
  const named = key ? answersNamed(key.value, inOrder) : new Set<number>();
  if (key && named.size === 0) doubt('unknown-answer', key.line, { answer: key.value });
  const onlyLast = inOrder.filter(({ said }) => said).length === 1 && Boolean(inOrder.at(-1)?.said);
  const general = squeezed([...(onlyLast ? [inOrder.at(-1)?.said ?? ''] : []), common.explanation].join(' '));
  const answers = inOrder.map(
    (one, i): PlainAnswer => ({
      text: one.text,
      right: key ? named.has(i) : one.right && !bullets,
      said: (onlyLast ? '' : one.said) || general,
    }),
  );
  const right = answers.filter((one) => one.right).length;
  if (right === 0 && !(key && named.size === 0)) doubt('no-right');
  if (answers.length < 2) doubt('few-answers');
  if (answers.length > MOST_ANSWERS)
    doubt('many-answers', undefined, { n: answers.length, most: MOST_ANSWERS });
  return {
    ...common,
    kind: 'choice',
    many: right > 1,
    explanation: '',
    answers: answers.slice(0, MOST_ANSWERS),
  };
}
