/**
 * Learns by what a rewritten passage is known
 * (packager/check/similarity/rewritten/) and writes the weights:
 *
 *     npx tsx scripts/similar/learn-rewritten.ts <PAN train corpus>
 *
 * Rewritten are those of the development half of the set beside this file. What
 * is not: the other passages there, and the likeliest windows of web pages that
 * share no passage, which are what a corpus really holds: many on one matter.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { align } from '../../packager/check/similarity/align.ts';
import { prepare } from '../../packager/check/similarity/prepare.ts';
import { likelyWindows, type Told, toldIn } from '../../packager/check/similarity/rewritten/leads.ts';
import { FEATURES, likeness } from '../../packager/check/similarity/rewritten/likeness.ts';
import { type Example, learn } from './regression.ts';
import { LANGS, likenessOf, trialsOf } from './rewritten.ts';

const WEIGHTS = new URL('../../packager/check/similarity/rewritten/weights.json', import.meta.url);
const RIDGE = 10;
/** Web pages, each of the first held against each of the others; neither snippets nor books. */
const PAGES = 500;
const HELD_AGAINST = 100;
const [SHORTEST, LONGEST] = [3000, 40_000];

function pagesOf(folder: string): Told[] {
  const texts = new Set<string>();
  for (const name of readdirSync(folder).sort()) {
    const text = readFileSync(join(folder, name), 'utf8');
    if (text.length >= SHORTEST && text.length <= LONGEST) texts.add(text);
    if (texts.size === PAGES) break;
  }
  return [...texts].map((text) => toldIn(prepare(text)));
}

function notCopied(copy: Told, source: Told): Example[] {
  const found = copy.windows.flatMap((window) =>
    likelyWindows(window, source)
      .slice(0, 1)
      .map((there) => ({ features: likeness(window, there), copied: false })),
  );
  return found.length > 0 && align(copy.facts.prepared, source.facts.prepared).length === 0 ? found : [];
}

const [corpus] = process.argv.slice(2);
if (!corpus) {
  console.error('Usage: npx tsx scripts/similar/learn-rewritten.ts <PAN train corpus>');
  process.exit(2);
}
const pages = pagesOf(join(corpus, 'src'));
const others = pages
  .slice(0, HELD_AGAINST)
  .flatMap((copy) => pages.slice(HELD_AGAINST).flatMap((source) => notCopied(copy, source)));
const trials = LANGS.flatMap((lang) => trialsOf(lang, 'development'));
const { mean, deviation, weights } = learn(
  [...trials.map((trial) => ({ features: likenessOf(trial), copied: trial.truth === 'copied' })), ...others],
  RIDGE,
);
const rounded = (values: readonly number[]): number[] => values.map((value) => Number(value.toPrecision(5)));
const model = { mean: rounded(mean), deviation: rounded(deviation), weights: rounded(weights) };
writeFileSync(WEIGHTS, `${JSON.stringify(model)}\n`);
console.log(`${trials.length} trials, ${others.length} pairs of windows of web pages`);
for (const [i, name] of FEATURES.entries())
  console.log(
    `${name.padEnd(14)} ${model.weights[i + 1]}, squared ${model.weights[i + 1 + FEATURES.length]}`,
  );
