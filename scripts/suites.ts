/**
 * `npm run suite -- <name> <checkout>`: validates the packages of a public test
 * suite, which you fetch yourself, and prints its verdicts beside ours. Ends
 * with 1 where they differ.
 */
import { readdirSync } from 'node:fs';
import { type Case, type Judged, judged, tableOf } from './suites/verdicts.ts';

interface Suite {
  /** Every package of a checkout; files it has to make go to `scratch`. */
  cases(checkout: string, scratch: string): Promise<readonly Case[]>;
}

const folder = new URL('./suites/', import.meta.url);
const names = readdirSync(folder)
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => name !== 'verdicts')
  .sort();

const [name = '', checkout] = process.argv.slice(2);
if (!names.includes(name) || checkout === undefined) {
  console.error(`Usage: npm run suite -- <name> <checkout>\nNames: ${names.join(', ')}`);
  process.exit(2);
}
const suite: Suite = await import(new URL(`${name}.ts`, folder).href);
const results: Judged[] = await judged((scratch) => suite.cases(checkout, scratch));
console.log(tableOf(results));
if (results.length === 0 || results.some(({ right }) => !right)) process.exitCode = 1;
