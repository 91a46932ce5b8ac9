/**
 * `npm run bench -- rewritten`: how many passages that a language model wrote
 * anew are found (scripts/similar/rewritten.ts), by the likeness of their words
 * alone. Recall is told where one in a hundred passages on the same subject
 * would be taken for a copy, and at the bound that the product uses.
 */
import { align } from '../../packager/check/similarity/align.ts';
import { type Prepared, prepare } from '../../packager/check/similarity/prepare.ts';
import { HALVES, LANGS, type Trial, trialsOf } from '../similar/rewritten.ts';
import { machine } from './material/timed.ts';

/** Of other passages on the same subject, so many may be taken for copies. */
const FALSE_ALARMS = 0.01;

export async function run(): Promise<void> {
  console.log(
    '                        pairs: copied / same subject / other   recall at 1 %   as shipped: recall, false alarms',
  );
  for (const half of HALVES) for (const lang of LANGS) print(`${half}, ${lang}`, trialsOf(lang, half));
  console.log(machine());
}

function print(name: string, trials: readonly Trial[]): void {
  const scored = trials.map(({ copy, source, truth }) => ({
    truth,
    score: scoreOf(prepared(copy), prepared(source)),
  }));
  const of = (truth: Trial['truth']): number[] =>
    scored.filter((one) => one.truth === truth).map(({ score }) => score);
  const [copied, near, far] = [of('copied'), of('near'), of('far')];
  const bound = [...near].sort((a, b) => b - a)[Math.floor(near.length * FALSE_ALARMS)] ?? 0;
  const above = (scores: readonly number[], least: number): number =>
    scores.filter((score) => score > least).length;
  const share = (scores: readonly number[], least: number): string =>
    (above(scores, least) / scores.length).toFixed(3);
  console.log(
    `${name.padEnd(24)}${copied.length} / ${near.length} / ${far.length}`.padEnd(64),
    share(copied, bound),
    `          ${share(copied, 0)}, ${above(near, 0)} and ${above(far, 0)}`,
  );
}

const scoreOf = (copy: Prepared, source: Prepared): number =>
  Math.max(0, ...align(copy, source).map(({ score }) => score));

const texts = new Map<string, Prepared>();

function prepared(text: string): Prepared {
  const known = texts.get(text) ?? prepare(text);
  texts.set(text, known);
  return known;
}
