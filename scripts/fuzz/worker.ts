/**
 * Validates the cases it is sent, one after the other, as `kriti validate`
 * would, and answers what went wrong: a rule that broke down, words that cannot
 * be said, memory above the limit. Silence is for its parent to notice.
 */
import { writeFileSync } from 'node:fs';
import { checkPackage } from '../../packager/check/check-package.ts';
import { predictionIn } from '../../packager/check/igot-service/report.ts';
import { inWords } from '../../packager/check/in-words.ts';
import { openView } from '../../packager/check/package/view.ts';
import { type Profile, profileById } from '../../packager/check/profile/profile.ts';
import { OWN_FAILURE } from '../../packager/check/run.ts';
import { caseOf } from './case.ts';

const [file = ''] = process.argv.slice(2);

/** The profile with the most rules. */
const igot = profileById('igot');
if (!igot) throw new Error('no profile igot');

async function faultsOf(seed: number, profile: Profile): Promise<string[]> {
  writeFileSync(file, caseOf(seed));
  const lang = seed % 2 === 0 ? 'en' : 'hi';
  const view = await openView(file, profile);
  try {
    const checked = await checkPackage(view, profile);
    inWords(checked, lang);
    await predictionIn(view, profile, lang);
    return checked.flatMap(({ rule, findings }) =>
      findings.filter(({ key }) => key === OWN_FAILURE).map(({ data }) => `${rule.id}: ${data?.reason}`),
    );
  } finally {
    await view.files.close();
  }
}

process.on('message', async (seed: number) => {
  const before = process.cpuUsage();
  let faults: string[];
  try {
    faults = await faultsOf(seed, igot);
  } catch (error) {
    faults = [`threw: ${error instanceof Error ? error.stack : error}`];
  }
  const { user, system } = process.cpuUsage(before);
  process.send?.({ seed, faults, rss: process.memoryUsage.rss(), cpuMs: (user + system) / 1000 });
});
