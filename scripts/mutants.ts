/**
 * `npm run mutants -- [rule or family…]`: breaks each rule's code, one place at
 * a time, and runs the rule's own fixtures, which must tell. What none of them
 * tells is listed. Ends with 1 where a rule has no broken version that is told,
 * or can lose a finding without a fixture that misses it.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Rule } from '../packager/check/rule.ts';
import { FAMILIES } from '../packager/check/rules.ts';
import { findingsOf, fixtureCases, readFixture, runFixture } from '../test/check/fixture.ts';
import { type Mutant, mutantsOf } from './mutants/mutants.ts';

const RULES = new URL('../packager/check/rules/', import.meta.url);
/** A mutant that goes on for so long goes round in circles, which its test would tell. */
const PATIENCE_MS = 20_000;

const wanted = process.argv.slice(2);
const fixtures = new Map<string, string[]>();
for (const { rule, name, folder } of fixtureCases()) {
  const known = fixtures.get(rule) ?? [];
  fixtures.set(rule, name.startsWith('bad-') ? [folder, ...known] : [...known, folder]);
}

/** Whether every fixture of the rule finds what it lists, and nothing else. */
async function isGreen(rule: Rule): Promise<boolean> {
  for (const folder of fixtures.get(rule.id) ?? []) {
    const fixture = readFixture(folder);
    const late = new AbortController();
    const checked = await Promise.race([
      runFixture(folder, fixture),
      setTimeout(PATIENCE_MS, undefined, { signal: late.signal }).catch(() => undefined),
    ]);
    late.abort();
    if (!checked || findingsOf(checked).join('\n') !== [...fixture.findings].sort().join('\n')) return false;
  }
  return true;
}

let loads = 0;

/** The `check` of a broken source, loaded beside the good one; undefined where it does not load. */
async function brokenCheck(folder: URL, { source }: Mutant): Promise<Rule['check'] | undefined> {
  const file = new URL(`.mutant-${process.pid}-${loads++}.ts`, folder);
  writeFileSync(file, source);
  try {
    const module: { default: Rule } = await import(file.href);
    return module.default.check;
  } catch {
    return undefined;
  } finally {
    rmSync(file);
  }
}

let made = 0;
let told = 0;
const bare: string[] = [];
for (const { id: family, rules } of FAMILIES) {
  const folder = new URL(`${family}/`, RULES);
  for (const rule of rules) {
    if (wanted.length > 0 && !wanted.includes(rule.id) && !wanted.includes(family)) continue;
    const good = rule.check;
    const quiet: Mutant = { line: 0, was: 'check', is: 'nothing', source: '', silences: true };
    const missed: Mutant[] = [];
    let red = 0;
    for (const mutant of [quiet, ...mutantsOf(readFileSync(new URL(`${rule.id}.ts`, folder), 'utf8'))]) {
      const check = mutant === quiet ? () => [] : await brokenCheck(folder, mutant);
      if (!check) continue;
      // The list of rules holds this very value, so the fixtures run with what is put into it.
      Reflect.set(rule, 'check', check);
      if (await isGreen(rule)) missed.push(mutant);
      else red++;
      Reflect.set(rule, 'check', good);
    }
    made += red + missed.length;
    told += red;
    for (const { line, was, is } of missed) console.log(`${family}/${rule.id}.ts:${line}  ${was}  ->  ${is}`);
    if (red === 0 || missed.some(({ silences }) => silences)) bare.push(rule.id);
  }
}
console.log(`${told} of ${made} broken versions are told by fixtures`);
if (bare.length > 0) {
  console.log(`can lose a finding unseen: ${bare.join(', ')}`);
  process.exitCode = 1;
}
