/**
 * `npm run bench -- rewritten`: how many passages that a language model wrote
 * anew are found (scripts/similar/rewritten.ts): as passages, by the likeness
 * of their words, and as leads, by what they say. Recall is told where one in a
 * hundred passages on the same subject would be taken for a copy. Then texts of
 * eight such passages each, as they are found in a corpus: the sources of one
 * half in their order, the rewritings mixed.
 */
import { align } from '../../packager/check/similarity/align.ts';
import { probability } from '../../packager/check/similarity/filter.ts';
import { type Prepared, prepare } from '../../packager/check/similarity/prepare.ts';
import {
  ALONE,
  type Lead,
  leadsBetween,
  MODEL,
  type Told,
  toldIn,
} from '../../packager/check/similarity/rewritten/leads.ts';
import {
  HALVES,
  LANGS,
  likenessOf,
  type Passage,
  passagesOf,
  type Trial,
  trialsOf,
} from '../similar/rewritten.ts';
import { machine } from './material/timed.ts';

/** Of other passages on the same subject, so many may be taken for copies. */
const FALSE_ALARMS = 0.01;

export async function run(): Promise<void> {
  console.log(
    '                        pairs: copied / same subject / other   recall at 1 %   as shipped: recall, false alarms',
  );
  for (const half of HALVES)
    for (const lang of LANGS) {
      const trials = trialsOf(lang, half);
      print(`${half}, ${lang}`, trials, (trial) => probability(likenessOf(trial), MODEL), ALONE);
      print('  as passages', trials, wordsAlike, 0);
    }
  console.log('\nin texts of eight passages: found as leads, other leads, ms a pair of texts');
  for (const half of HALVES) for (const lang of LANGS) printTexts(`${half}, ${lang}`, passagesOf(lang, half));
  console.log(machine());
}

function print(
  name: string,
  trials: readonly Trial[],
  scoreOf: (trial: Trial) => number,
  shipped: number,
): void {
  const scored = trials.map((trial) => ({ truth: trial.truth, score: scoreOf(trial) }));
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
    `          ${share(copied, shipped)}, ${above(near, shipped)} and ${above(far, shipped)}`,
  );
}

const wordsAlike = ({ copy, source }: Trial): number =>
  Math.max(0, ...align(prepared(copy), prepared(source)).map(({ score }) => score));

const texts = new Map<string, Prepared>();

function prepared(text: string): Prepared {
  const known = texts.get(text) ?? prepare(text);
  texts.set(text, known);
  return known;
}

const IN_A_TEXT = 8;
/** Steps from one rewriting to the next, so that neighbours are of different subjects. */
const STRIDE = 7;

interface MadeText {
  readonly told: Told;
  /** For each passage where it ends (words). */
  readonly ends: readonly number[];
  readonly passages: readonly Passage[];
}

function textsOf(passages: readonly Passage[], part: 'source' | 'rewriting'): MadeText[] {
  const made: MadeText[] = [];
  for (let i = 0; i < passages.length; i += IN_A_TEXT) {
    const own = passages.slice(i, i + IN_A_TEXT);
    let words = 0;
    const ends = own.map((passage) => {
      words += prepare(passage[part]).words.length;
      return words;
    });
    made.push({
      told: toldIn(prepare(own.map((passage) => passage[part]).join('\n\n'))),
      ends,
      passages: own,
    });
  }
  return made;
}

function printTexts(name: string, passages: readonly Passage[]): void {
  const mixed = passages
    .map((_, i) => passages[(i * STRIDE) % passages.length])
    .filter((one) => one !== undefined);
  const [copies, sources] = [textsOf(mixed, 'rewriting'), textsOf(passages, 'source')];
  const found = new Set<Passage>();
  let others = 0;
  const began = performance.now();
  for (const copy of copies)
    for (const source of sources)
      for (const lead of leadsBetween(copy.told, source.told)) {
        const right = within(copy, lead.aFrom, lead.aTo).filter((one) =>
          within(source, lead.bFrom, lead.bTo).includes(one),
        );
        if (right.length === 0) others++;
        for (const one of right) found.add(one);
      }
  const ms = (performance.now() - began) / (copies.length * sources.length);
  console.log(`${name.padEnd(24)}${found.size} of ${new Set(mixed).size}, ${others}, ${ms.toFixed(2)}`);
}

/** Passages of which a lead holds a third or more. */
function within({ ends, passages }: MadeText, from: Lead['aFrom'], to: number): Passage[] {
  return passages.filter((_, i) => {
    const [begin, end] = [ends[i - 1] ?? 0, ends[i] ?? 0];
    return Math.min(to, end) - Math.max(from, begin) >= (end - begin) / 3;
  });
}
