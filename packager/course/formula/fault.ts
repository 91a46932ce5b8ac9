/** What is wrong with a formula, in terms of what its author wrote; fault-words.ts says it. */
import type { MessageData } from '../words.ts';
import type { FORMULA_FAULTS } from './fault-words.ts';
import { NotWritable } from './mathml.ts';

export interface FormulaFault {
  readonly key: keyof typeof FORMULA_FAULTS.en;
  readonly data?: MessageData;
  /** The letters that are to blame, where one can say which; `end` is exclusive. */
  readonly place?: Place;
  /** What temml said, where no words of ours fit. */
  readonly detail?: string;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A command, an escaped sign or a sign. */
const PIECE = /\\[a-zA-Z]+\*?|\\.|[^\s]/su;

const pieceAt = (tex: string, start: number): Place => {
  const found = new RegExp(PIECE.source, 'suy');
  found.lastIndex = start;
  return { start, end: start + (found.exec(tex)?.[0].length ?? 1) };
};

/** The last piece: what something was to follow. */
function lastPiece(tex: string): Place {
  const all = [...tex.matchAll(new RegExp(PIECE.source, 'gsu'))];
  const last = all.findLast(({ 0: piece }) => piece.startsWith('\\') || /[\^_]/.test(piece)) ?? all.at(-1);
  return last ? { start: last.index, end: last.index + last[0].length } : { start: 0, end: tex.length };
}

/** What temml says of each kind of fault (0.13.5), and the key of our words for it. */
const SAID: readonly (readonly [RegExp, FormulaFault['key']])[] = [
  [/Unsupported function name|Undefined control sequence/, 'unknown-command'],
  [/No such environment: (?<piece>[^\n]*) at/, 'unknown-environment'],
  [/Mismatch: \\begin\{(?<begin>.*?)\} matched by \\end\{(?<end>.*?)\}/, 'ends-differ'],
  [/Double superscript/, 'two-powers'],
  [/Double subscript/, 'two-indices'],
  [/Expected '\\right'/, 'left-alone'],
  [/got '\\right'|got '\\middle'|\\middle without/, 'right-alone'],
  [/got '\\end'/, 'end-alone'],
  [/Expected & or|Expected \\\\ or/, 'begin-alone'],
  [/got '&'/, 'column-outside'],
  [/Can't use function '\$'/, 'dollar'],
  [/expected '\]'/, 'bracket-open'],
  [/Expected group|macro argument|Expected a/, 'part-missing'],
  [/Invalid delimiter/, 'no-delimiter'],
  [/Too many expansions|expansions in/, 'too-much'],
  [/not trusted|disabled/, 'not-allowed'],
  [/Invalid (?:unit|size)/, 'no-length'],
  [/Unexpected character|got '#'/, 'no-such-sign'],
];

/**
 * The fault for what was thrown while the formula was set. A brace without its
 * other half is named first: whatever else is said then follows from it.
 */
export function faultOf(tex: string, error: unknown): FormulaFault {
  if (error instanceof NotWritable || error instanceof RangeError) return { key: 'too-much' };
  const brace = loneBrace(tex);
  if (brace) return brace;
  const message = error instanceof Error ? error.message : '';
  const position = (error as { position?: unknown }).position;
  const [said, key] = SAID.find(([pattern]) => pattern.test(message)) ?? [];
  // `x^` with nothing behind it makes temml stumble over what is not there.
  if (!key && error instanceof TypeError) return withPlace(tex, 'part-missing', lastPiece(tex));
  const at =
    typeof position !== 'number'
      ? undefined
      : position < tex.length
        ? pieceAt(tex, position)
        : lastPiece(tex);
  if (!key || !said) return { key: 'not-understood', detail: plain(message), ...(at && { place: at }) };
  const opener = { 'left-alone': /\\left(?![a-z])/g, 'begin-alone': /\\begin(?![a-z])/g }[key as string];
  const opened = opener && [...tex.matchAll(opener)].at(-1);
  const place = opened ? { start: opened.index, end: opened.index + opened[0].length } : at;
  const fault = withPlace(tex, key, place);
  return { ...fault, data: { ...fault.data, ...said.exec(message)?.groups } };
}

const withPlace = (tex: string, key: FormulaFault['key'], place: Place | undefined): FormulaFault => ({
  key,
  data: { piece: place ? tex.slice(place.start, place.end) : '' },
  ...(place && { place }),
});

/** The first line of what temml said, without the marks it sets under letters. */
const plain = (message: string): string =>
  message
    .replace(/\u0332/g, '')
    .split('\n')[0]
    ?.trim() ?? '';

/** A brace without its other half. */
function loneBrace(tex: string): FormulaFault | undefined {
  const open: number[] = [];
  for (const { 0: piece, index } of tex.matchAll(/\\.|%[^\n]*|[{}]/gs)) {
    if (piece === '{') open.push(index);
    else if (piece === '}' && open.pop() === undefined)
      return withPlace(tex, 'brace-extra', { start: index, end: index + 1 });
  }
  const lone = open.at(-1);
  return lone === undefined ? undefined : withPlace(tex, 'brace-open', { start: lone, end: lone + 1 });
}
