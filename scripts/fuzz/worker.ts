/**
 * Validates the cases it is sent, one after the other, as `kriti validate`
 * would, and answers what went wrong: a rule that broke down, words that cannot
 * be said, memory above the limit. Silence is for its parent to notice.
 */
import { writeFileSync } from 'node:fs';
import { predictionIn } from '../../packager/check/igot-service/report.ts';
import { profileById } from '../../packager/check/profile.ts';
import { inWords } from '../../packager/check/report.ts';
import { checkPackage, OWN_FAILURE } from '../../packager/check/run.ts';
import { openView } from '../../packager/check/view.ts';
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
    const view = await openView(file, profile);
    try {
      const checked = await checkPackage(view, profile);
      inWords(checked, lang);
      await predictionIn(view, profile, lang);
      for (const { rule, findings } of checked)
        for (const { key, data } of findings)
          if (key === OWN_FAILURE) faults.push(`${rule.id}: ${data?.reason}`);
    } finally {
      await view.files.close();
    }
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
