/**
 * Validates the cases it is sent, one after the other, as `kriti validate`
 * would, and answers what went wrong: a rule that broke down, words that cannot
 * be said, memory above the limit. Silence is for its parent to notice.
 */
import { writeFileSync } from 'node:fs';
import { profileById } from '../../packager/check/profile.ts';
import { validateFile } from '../../packager/validate.ts';
import { caseOf } from './case.ts';

const [file = ''] = process.argv.slice(2);

async function faultsOf(seed: number): Promise<string[]> {
  writeFileSync(file, caseOf(seed));
  const faults: string[] = [];
  for (const [id, lang] of [
    ['standard', 'hi'],
    ['igot', 'en'],
  ] as const) {
    const profile = profileById(id);
    if (!profile) throw new Error(`no profile ${id}`);
    const { results } = await validateFile({ path: file, profile, lang });
    for (const { ruleId, outcome, diagnostics } of results)
      for (const { detail, why } of diagnostics)
        if (outcome === 'review') faults.push(`${ruleId}: ${why} ${detail ?? ''}`);
  }
  return faults;
}

process.on('message', async (seed: number) => {
  let faults: string[];
  try {
    faults = await faultsOf(seed);
  } catch (error) {
    faults = [`threw: ${error instanceof Error ? error.stack : error}`];
  }
  process.send?.({ seed, faults, rss: process.memoryUsage.rss() });
});
