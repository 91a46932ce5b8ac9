/**
 * Calls that a script makes of the object an LMS offers, as far as reading tells
 * for certain: the object by its own name, or a variable that holds nothing else.
 * What a wrapper, a parameter or a property holds is known only when it runs.
 */
import { atMost } from './at-most.ts';
import type { Script } from './script.ts';

/** The object of SCORM 1.2 and that of SCORM 2004. */
export type LmsObject = 'API' | 'API_1484_11';

export interface LmsCall {
  readonly object: LmsObject;
  readonly name: string;
  /** Where the call begins. */
  readonly index: number;
  /** Of its bracket. */
  readonly open: number;
  /** As they are written, as far as they are literals; undefined for one that is none. */
  readonly args: readonly (Literal | undefined)[];
}

/** A text without its quotes, or a word or number as it stands. */
export interface Literal {
  readonly text: string;
  readonly isText: boolean;
}

const OF_WINDOWS = String.raw`(?:[\w$]{1,40}\s{0,9}\.\s{0,9}){0,4}`;
/** The object itself, as the LMS or a window bears it, and a function of it. */
const DIRECT =
  /(?<![\w$.])(?:(?:window|self|parent|top|opener)\s{0,9}\.\s{0,9}){0,4}(API|API_1484_11)\s{0,9}\??\.\s{0,9}([A-Za-z]\w{0,40})\s{0,9}\(/g;
/** A variable that is given the object, by name or by a function that looks for it. */
const GIVEN = new RegExp(
  String.raw`(?<![\w$.])([A-Za-z_$][\w$]{2,40})\s{0,9}=\s{0,9}(?:${OF_WINDOWS}(API_1484_11|API)(?=\s{0,9}(?:[;,\n\r}]|$))|([A-Za-z_$][\w$]{2,40})\s{0,9}\()`,
  'g',
);
/** Names of functions that look for the object. */
const LOOKS = /^(?:do)?(?:find|get|scan|search|locate|seek)/i;
/** Nothing yet, or nothing any more. */
const NOTHING = /^(?:null|undefined|false|0|""|'')\s{0,9}(?:[;,\n\r}]|$)/;
const MOST_VARIABLES = 8;
const MOST_ASSIGNED = 2000;
/** Of each way of calling. */
const MOST_CALLS = 2000;

/** Which of the two objects the code names by itself; undefined where it names both or none. */
function objectNamed(code: string): LmsObject | undefined {
  const of12 = /(?:\.|\[["'])API\b(?!_)/.test(code);
  const of2004 = code.includes('API_1484_11');
  return of12 === of2004 ? undefined : of12 ? 'API' : 'API_1484_11';
}

/** Variables that hold the object, or nothing, wherever they are given something. */
function* variablesIn(code: string, bare: string): Generator<readonly [name: string, object: LmsObject]> {
  const named = objectNamed(code);
  const holds = new Map<string, LmsObject | undefined>();
  for (const { 1: name = '', 2: object, 3: looks } of atMost(code.matchAll(GIVEN), MOST_ASSIGNED)) {
    const isFinder =
      looks !== undefined && LOOKS.test(looks) && /api/i.test(name + looks) && defines(bare, looks);
    const held = object === 'API' || object === 'API_1484_11' ? object : isFinder ? named : undefined;
    if (held === undefined && !holds.has(name)) continue;
    holds.set(name, holds.has(name) && holds.get(name) !== held ? undefined : held);
  }
  let looked = 0;
  for (const [name, object] of holds)
    if (object !== undefined && ++looked <= MOST_VARIABLES && holdsNothingElse(code, bare, name, object))
      yield [name, object];
}

const defines = (bare: string, name: string): boolean =>
  new RegExp(String.raw`(?<![\w$])function\s{1,9}${escaped(name)}\s{0,9}\(`).test(bare);

/** Whether a variable is given only the object, what a finder found, or nothing, and is no parameter of a function. */
function holdsNothingElse(code: string, bare: string, name: string, object: LmsObject): boolean {
  const itself = escaped(name);
  const parameter = new RegExp(
    String.raw`(?<![\w$])(?:function\b[^(){}]{0,60}\([^(){}]{0,200}(?<![\w$])${itself}(?![\w$])|catch\s{0,9}\(\s{0,9}${itself}(?![\w$])|${itself}\s{0,9}=>)|\([^(){}]{0,200}(?<![\w$])${itself}(?![\w$])[^(){}]{0,200}\)\s{0,9}(?:=>|\{)`,
  );
  // `if (api)` is no parameter.
  if (
    parameter.test(
      bare.replace(/\b(?:if|while|for|switch|with)\s{0,9}\(/g, (word) => ' '.repeat(word.length)),
    )
  )
    return false;
  const assigned = new RegExp(
    String.raw`(?<![\w$.])${itself}\s{0,9}(?:[-+*/%&|^?<>]{1,3}=|=(?![=>])\s{0,9}([^\n;]{0,120}))`,
    'g',
  );
  const found = new RegExp(String.raw`^${OF_WINDOWS}${object}(?=\s{0,9}(?:[;,\n\r}]|$))`);
  const looked = /^([A-Za-z_$][\w$]{2,40})\s{0,9}\(/;
  return atMost(code.matchAll(assigned), MOST_ASSIGNED).every(({ 1: value }) => {
    if (value === undefined) return false;
    const finder = looked.exec(value)?.[1];
    return (
      NOTHING.test(value) ||
      found.test(value) ||
      (finder !== undefined && LOOKS.test(finder) && defines(bare, finder))
    );
  });
}

const escaped = (name: string): string => name.replaceAll('$', String.raw`\$`);

/** Scripts that make such an object themselves speak to no LMS: a stand-in for trying the lesson out. */
const STAND_IN = /(?<![\w$])API(?:_1484_11)?\s{0,9}=\s{0,9}(?:\{|new\b|function\b|class\b)/;

/** Every such call in a script, in no order; none of one that offers the object itself. */
export function* lmsCalls(script: Script): Generator<LmsCall> {
  const { uncommented: code, bare } = script;
  if (!code.includes('API') || STAND_IN.test(code)) return;
  for (const found of atMost(bare.matchAll(DIRECT), MOST_CALLS)) {
    const { 0: whole, 1: object, 2: name = '', index } = found;
    const open = index + whole.length - 1;
    if (object === 'API' || object === 'API_1484_11')
      yield { object, name, index, open, args: argsAt(code, open + 1) };
  }
  for (const [variable, object] of variablesIn(code, bare)) {
    const call = new RegExp(
      String.raw`(?<![\w$.])${escaped(variable)}\s{0,9}\??\.\s{0,9}([A-Za-z]\w{0,40})\s{0,9}\(`,
      'g',
    );
    for (const { 0: whole, 1: name = '', index } of atMost(bare.matchAll(call), MOST_CALLS)) {
      const open = index + whole.length - 1;
      yield { object, name, index, open, args: argsAt(code, open + 1) };
    }
  }
}

const ARGUMENT =
  /\s{0,20}(?:(["'])([^"'\\\n]{0,300})\1|(true|false|null|undefined|-?\d[\d.]{0,20}))\s{0,20}(?=[,)])/y;
const MOST_ARGUMENTS = 3;

/** The first arguments behind a bracket; what comes after one that is no literal is not looked for. */
function argsAt(code: string, start: number): (Literal | undefined)[] {
  const none = /\s{0,20}\)/y;
  none.lastIndex = start;
  if (none.test(code)) return [];
  const args: (Literal | undefined)[] = [];
  let at = start;
  while (args.length < MOST_ARGUMENTS) {
    ARGUMENT.lastIndex = at;
    const found = ARGUMENT.exec(code);
    if (!found) return [...args, undefined];
    args.push({ text: found[2] ?? found[3] ?? '', isText: found[1] !== undefined });
    at = ARGUMENT.lastIndex + 1;
    if (code[at - 1] === ')') return args;
  }
  return args;
}
