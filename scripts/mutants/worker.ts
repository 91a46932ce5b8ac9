/**
 * Tries one broken version of a rule after the other, as its parent asks, and
 * answers whether the rule's fixtures tell. One that goes round in circles
 * answers nothing, which its parent notices.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Rule } from '../../packager/check/rule.ts';
import { RULES } from '../../packager/check/rules.ts';
import { findingsOf, fixtureCases, readFixture, runFixture } from '../../test/check/fixture.ts';
import { type Mutant, mutantsOf } from './mutants.ts';

export interface Question {
  readonly family: string;
  readonly id: string;
  readonly index: number;
}

export type Answer =
  /** There are no more of this rule. */
  { readonly end: true } | { readonly told: boolean; readonly mutant: Omit<Mutant, 'source'> };

const FOLDER = new URL('../../packager/check/rules/', import.meta.url);

/** The first of every rule: it finds nothing at all. */
const QUIET: Mutant = { line: 0, was: 'check', is: 'nothing', source: '', silences: true };

/** Fixtures by rule, the bad ones in front: they tell sooner. */
const fixtures = new Map<string, string[]>();
for (const { rule, name, folder } of fixtureCases()) {
  const known = fixtures.get(rule) ?? [];
  fixtures.set(rule, name.startsWith('bad-') ? [folder, ...known] : [...known, folder]);
}

/** Whether every fixture of the rule finds what it lists, and nothing else. */
async function isGreen(id: string): Promise<boolean> {
  for (const folder of fixtures.get(id) ?? []) {
    const fixture = readFixture(folder);
    const found = findingsOf(await runFixture(folder, fixture)).join('\n');
    if (found !== [...fixture.findings].sort().join('\n')) return false;
  }
  return true;
}

/** The `check` of a broken source, loaded beside the good one; undefined where it does not load. */
async function brokenCheck(
  { family, id, index }: Question,
  { source }: Mutant,
): Promise<Rule['check'] | undefined> {
  // A name of its own for each: a module that was imported once is never read again.
  const file = new URL(`${family}/.mutant-${process.pid}-${id}-${index}.ts`, FOLDER);
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

async function answerTo(question: Question): Promise<Answer> {
  const { family, id, index } = question;
  const mutants = [QUIET, ...mutantsOf(readFileSync(new URL(`${family}/${id}.ts`, FOLDER), 'utf8'))];
  const mutant = mutants[index];
  const rule = RULES.find((one) => one.id === id);
  if (!mutant || !rule) return { end: true };
  const { source: _, ...shown } = mutant;
  const broken = mutant === QUIET ? () => [] : await brokenCheck(question, mutant);
  if (!broken) return { told: true, mutant: shown };
  const good = rule.check;
  // The list of rules holds this very value, so the fixtures run with what is put into it.
  Reflect.set(rule, 'check', broken);
  try {
    return { told: !(await isGreen(id)), mutant: shown };
  } finally {
    Reflect.set(rule, 'check', good);
  }
}

process.on('message', async (question: Question) => {
  process.send?.(await answerTo(question));
});
