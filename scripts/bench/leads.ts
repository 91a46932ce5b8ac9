/**
 * `npm run bench -- leads <texts> [known texts]`: leads (check/similarity/rewritten/)
 * among texts that share no passage: each of the first against all the others.
 * Texts that also stand in the second folder are left out, since the weights
 * were learned there. What is found is a false lead, or a copy nobody knew of.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { align } from '../../packager/check/similarity/align.ts';
import { prepare } from '../../packager/check/similarity/prepare.ts';
import { leadsBetween, type Told, toldIn } from '../../packager/check/similarity/rewritten/leads.ts';
import { machine } from './material/timed.ts';

const TEXTS = 500;
const HELD_AGAINST = 80;
const [SHORTEST, LONGEST] = [3000, 40_000];

export async function run([folder, known]: string[]): Promise<void> {
  if (!folder) {
    console.error('Usage: npm run bench -- leads <folder of texts> [<folder of texts to leave out>]');
    process.exitCode = 2;
    return;
  }
  const texts = textsOf(folder, new Set(known ? readTexts(known) : []));
  const [copies, sources] = [texts.slice(0, HELD_AGAINST), texts.slice(HELD_AGAINST)];
  const words = copies.reduce((sum, { facts }) => sum + facts.prepared.words.length, 0);
  const began = performance.now();
  const leads = copies.flatMap((copy) => sources.flatMap((source) => leadsApart(copy, source)));
  const ms = (performance.now() - began) / (copies.length * sources.length);
  console.log(
    `${copies.length} texts of ${words} words in all, each against ${sources.length}: ${leads.length} leads, ${((leads.length * 10_000) / words).toFixed(2)} in 10,000 words, ${ms.toFixed(2)} ms a pair`,
  );
  console.log(machine());
}

/** Leads where no passage is shared: what is copied word for word says the same facts too. */
const leadsApart = (copy: Told, source: Told) => {
  const found = leadsBetween(copy, source);
  return found.length > 0 && align(copy.facts.prepared, source.facts.prepared).length > 0 ? [] : found;
};

const readTexts = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const textsOf = (folder: string, known: ReadonlySet<string>): Told[] =>
  [...new Set(readTexts(folder))]
    .filter((text) => text.length >= SHORTEST && text.length <= LONGEST && !known.has(text))
    .slice(0, TEXTS)
    .map((text) => toldIn(prepare(text)));
