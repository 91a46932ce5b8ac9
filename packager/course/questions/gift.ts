/** Reads GIFT, the text form in which Moodle exchanges questions: choice, true or false, words, numbers, pairs, missing word. */
import { isTrueOrFalse } from './answer-line.ts';
import { squeezed } from './lines.ts';
import {
  type Doubt,
  type DoubtKey,
  MOST_ANSWERS,
  MOST_PAIRS,
  type PlainQuestion,
  type Reading,
  type ReadQuestion,
} from './question.ts';

/** Whether a text is GIFT: answers in braces, begun by their signs. */
export const isGift = (text: string): boolean =>
  /(?:^|[^\\])\{\s*(?:[=~#]|(?:T|F|TRUE|FALSE)\s*[}#])/.test(text) || /^\s*::.+?::/m.test(text);

/** A sign after a backslash is itself; it is kept out of the way while the signs are read. */
const HIDDEN = ['~', '=', '#', '{', '}', ':', '\\', 'n'];
const BASE = 0xe000;
const hide = (text: string): string =>
  text.replace(/\\([~=#{}:\\n])/g, (_, sign: string) => String.fromCharCode(BASE + HIDDEN.indexOf(sign)));
const shown = (text: string): string =>
  squeezed(
    text
      .replace(/^\s*\[(?:html|moodle|plain|markdown)\]/, '')
      .replace(/[\ue000-\ue007]/g, (sign) =>
        sign === '\ue007' ? ' ' : (HIDDEN[sign.charCodeAt(0) - BASE] ?? ''),
      ),
  );

interface Line {
  readonly line: number;
  readonly text: string;
}
/** A paragraph: what may be one question. */
type Block = readonly Line[];

/** Within braces that are closed further on, before others are opened, a blank line ends nothing. */
function goesOn(depth: number, rest: readonly string[]): boolean {
  const [sign] = /[{}]/.exec(rest.join('\n')) ?? [];
  return depth > 0 && sign === '}';
}

/** Paragraphs without comments; what `$CATEGORY` says is told apart. */
function blocksIn(text: string): { blocks: Block[]; doubts: Doubt[] } {
  const blocks: Block[] = [];
  const doubts: Doubt[] = [];
  const lines = [...hide(text).split('\n'), ''];
  let block: Line[] = [];
  let depth = 0;
  for (const [i, raw] of lines.entries()) {
    const line = raw.trim();
    const category = /^\$CATEGORY:\s*(.+)$/.exec(line);
    if (category) doubts.push({ key: 'category', line: i + 1, data: { name: shown(category[1] ?? '') } });
    else if (line && !line.startsWith('//')) {
      block.push({ line: i + 1, text: line });
      for (const sign of line) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    }
    if (line || goesOn(depth, lines.slice(i + 1))) continue;
    if (block.length > 0) blocks.push(block);
    block = [];
    depth = 0;
  }
  return { blocks, doubts };
}

const GAP = ' ______ ';
const PARTS = /([=~])\s*(?:%(-?\d+(?:\.\d+)?)%)?\s*([^=~]*)/g;

export function readGift(text: string): Reading {
  const { blocks, doubts } = blocksIn(text);
  const questions: ReadQuestion[] = [];
  const unread: { line: number; text: string }[] = [];
  for (const block of blocks) {
    const read = readBlock(block);
    if (read) questions.push(read);
    else unread.push(...block.map(({ line, text: words }) => ({ line, text: shown(words) })));
  }
  return { questions, doubts, unread };
}

function readBlock(block: Block): ReadQuestion | undefined {
  const text = block.map((one) => one.text).join('\n');
  const line = block[0]?.line ?? 1;
  const lastLine = block.at(-1)?.line ?? line;
  const found = /^(?:::([\s\S]*?)::)?([\s\S]*?)\{([\s\S]*)\}([\s\S]*)$/.exec(text);
  if (!found) return undefined;
  const [, name, before = '', inside = '', after = ''] = found;
  const doubts: Doubt[] = [];
  const doubt = (key: DoubtKey, data?: Doubt['data']): void => {
    doubts.push({ key, line, ...(data && { data }) });
  };
  const prompt = shown(after.trim() ? `${before}${GAP}${after}` : before);
  // A name that only begins the question says nothing more.
  if (name && !prompt.startsWith(shown(name).replace(/…|\.\.\.$/, ''))) doubt('name', { name: shown(name) });
  const [answers = '', general = ''] = inside.split('####');
  const question = shapedOf(prompt, answers.trim(), shown(general), doubt);
  if (!question.prompt) doubt('no-prompt');
  return { question, line, lastLine, doubts };
}

function shapedOf(
  prompt: string,
  answers: string,
  explanation: string,
  doubt: (key: DoubtKey, data?: Doubt['data']) => void,
): PlainQuestion {
  const common = { prompt, explanation };
  if (answers === '') {
    doubt('essay');
    return { ...common, kind: 'written', accepted: [] };
  }
  const [truth = '', ...remarks] = answers.split('#').map(shown);
  const two = isTrueOrFalse(truth);
  if (two) {
    // The first remark is for those who were wrong, the second for those who were right.
    const [wrong = '', right = ''] = remarks;
    return {
      ...common,
      ...{ kind: 'choice', many: false, explanation: '' },
      answers: two.map((one) => ({ ...one, said: (one.right ? right : wrong) || explanation })),
    };
  }
  if (answers.startsWith('#')) return numeric(common, answers.slice(1), doubt);

  const parts = [...answers.matchAll(PARTS)].map(([, sign, share, rest = '']) => {
    const [words = '', said = ''] = rest.split('#');
    return {
      sign,
      share: share === undefined ? undefined : Number(share),
      text: shown(words),
      said: shown(said),
    };
  });
  if (parts.length > 0 && parts.every(({ sign, text }) => sign === '=' && text.includes('->'))) {
    const pairs = parts.map(({ text }) => {
      const [left = '', ...right] = text.split('->');
      return [left.trim(), right.join('->').trim()] as const;
    });
    if (pairs.length < 2) doubt('few-pairs');
    if (pairs.length > MOST_PAIRS) doubt('many-answers', { n: pairs.length, most: MOST_PAIRS });
    return { ...common, kind: 'pairs', pairs: pairs.slice(0, MOST_PAIRS) };
  }
  if (parts.every(({ sign }) => sign === '=')) {
    const said = explanation || (parts.find((part) => part.said)?.said ?? '');
    if (parts.some(({ share }) => share !== undefined && share < 100)) doubt('shares');
    return { ...common, kind: 'written', explanation: said, accepted: parts.map(({ text }) => text) };
  }
  const isRight = (part: (typeof parts)[number]): boolean => part.sign === '=' || (part.share ?? 0) > 0;
  const shares = parts.filter((part) => part.share !== undefined && part.share > 0 && part.share < 100);
  if (new Set(shares.map(({ share }) => share)).size > 1) doubt('shares');
  if (!parts.some(isRight)) doubt('no-right');
  if (parts.length < 2) doubt('few-answers');
  if (parts.length > MOST_ANSWERS) doubt('many-answers', { n: parts.length, most: MOST_ANSWERS });
  return {
    ...common,
    ...{ kind: 'choice', many: parts.filter(isRight).length > 1, explanation: '' },
    answers: parts
      .slice(0, MOST_ANSWERS)
      .map((part) => ({ text: part.text, right: isRight(part), said: part.said || explanation })),
  };
}

/** `{#5}`, `{#5:0.5}`, `{#1..5}`: Kriti compares words, so only the number itself is taken. */
function numeric(
  common: Pick<PlainQuestion, 'prompt' | 'explanation'>,
  answers: string,
  doubt: (key: DoubtKey, data?: Doubt['data']) => void,
): PlainQuestion {
  const [value = '', said = ''] = answers.replace(/^\s*=\s*(?:%\d+%)?/, '').split('#');
  const [number = '', tolerance] = value.split(':');
  const isRange = number.includes('..');
  if (isRange || (tolerance !== undefined && Number(tolerance) !== 0))
    doubt('tolerance', { value: shown(value) });
  const accepted = isRange || !shown(number) ? [] : [shown(number)];
  return { ...common, kind: 'written', explanation: common.explanation || shown(said), accepted };
}
