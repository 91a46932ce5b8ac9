/**
 * The expected failures of the app's methods, and their words. A function
 * gives a failure as data; the words are made at the edge, in the language of
 * the one who asked. What is safe is said wherever somebody may fear for it.
 */
import type { z } from 'zod';
import { formatWords } from '../check/words.ts';
import type { Problem } from '../course/problem.ts';
import { PROBLEM_WORDS } from '../course/problem-words.ts';
import { err } from '../course/result.ts';
import type { MessageData, UiLang, Words, WordTable } from '../course/words.ts';
import { PACK_ERROR_WORDS, type PackError } from '../export/pack-error.ts';
import type { FileTroubleKind } from '../host.ts';
import { FAULT_WORDS } from '../import/frameworks/fault-words.ts';
import { reasonInWords, TROUBLE_WORDS } from '../trouble-words.ts';
import type { Failure, PackReport, ShownProblem } from './answers.ts';
import { EN } from './failures.en.ts';
import { HI } from './failures.hi.ts';

/** Those of packing have their words beside the packer. */
export type FailureCode = keyof typeof EN | PackError['code'];

/** A failure before it has words. */
export interface Refusal {
  readonly code: FailureCode;
  readonly data?: MessageData;
  readonly files?: readonly string[];
  readonly problems?: readonly Problem[];
  readonly received?: number;
  readonly report?: PackReport;
  /** Why the file system refused; becomes the `reason` of the words. */
  readonly trouble?: FileTroubleKind;
}

/** The failed result of a method. */
export interface Failed {
  readonly ok: false;
  readonly error: Refusal;
}

export const refuse = (
  code: FailureCode,
  data?: MessageData,
  more?: Omit<Refusal, 'code' | 'data'>,
): Failed => err({ code, ...(data && { data }), ...more });

const WORDS: WordTable = {
  en: { ...PACK_ERROR_WORDS.en, ...EN },
  hi: { ...PACK_ERROR_WORDS.hi, ...HI },
};

/** What the schema of a method found first. */
export function inputRefusal(method: string, { issues }: z.ZodError): Failed {
  const [issue] = issues;
  const place = issue?.path.join('.') || 'input';
  return refuse('wrong-input', { method, place, detail: issue?.message ?? '' });
}

/** The words under a key of a table, filled in. */
export function said(table: WordTable, key: string, lang: UiLang, data?: MessageData): Words {
  const words = table[lang][key];
  if (!words) throw new Error(`no words for "${key}" in ${lang}`);
  const { what, why, how } = words;
  return {
    what: formatWords(what, lang, data),
    ...(why && { why: formatWords(why, lang, data) }),
    ...(how && { how: formatWords(how, lang, data) }),
  };
}

/** A problem of a course in words. */
export function showProblem(problem: Problem, lang: UiLang): ShownProblem {
  const { file, pointer, key } = problem;
  const data = { place: `${file}${pointer}`, ...problem.data };
  const table = Object.hasOwn(FAULT_WORDS[lang], key) ? FAULT_WORDS : PROBLEM_WORDS;
  return { file, pointer, ...said(table, key, lang, data) };
}

/** One text of sentences: what ends like a title, without a stop. */
const join = (parts: readonly (string | undefined)[], lang: UiLang): string =>
  parts
    .filter((part) => part !== undefined)
    .map((part) => (/[.।?]$/.test(part) ? part : `${part}${lang === 'hi' ? '।' : '.'}`))
    .join(' ');

/** The failure in the words of `lang`. */
export function failureInWords(refusal: Refusal, lang: UiLang): Failure {
  const { code, files, problems, received, report, trouble } = refusal;
  const reason = refusal.data?.reason;
  const data = {
    ...refusal.data,
    ...(typeof reason === 'string' && { reason: reasonInWords(reason, lang) }),
    ...(trouble && { reason: TROUBLE_WORDS[lang][trouble] }),
  };
  const shown = said(WORDS, code, lang, data);
  return {
    code,
    message: join([shown.what, shown.why, shown.how], lang),
    ...shown,
    ...(files && { files }),
    ...(problems && { problems: problems.map((problem) => showProblem(problem, lang)) }),
    ...(received !== undefined && { received }),
    ...(report && { report }),
  };
}

/** The language of `accept-language`: Hindi where it comes first, else English. */
export const langOf = (header: string | null): UiLang => (/^\s*hi\b/i.test(header ?? '') ? 'hi' : 'en');
