/** What the benchmark of packing measures: `pack <course> <zip or folder>` and `validate <zip>`, loaded and run as their jobs are. */
import { JOBS } from '../../../packager/jobs/table.ts';
import { alone } from '../../../test/jobs/alone.ts';

const context = alone();

async function pack(folder: string, out: string): Promise<void> {
  const packed = await (await JOBS.pack())({ folder, target: 'scorm12', out }, context);
  if (!packed.ok) throw new Error(JSON.stringify(packed.error));
}

async function validate(path: string): Promise<void> {
  const { profileById } = await import('../../../packager/check/profile/profile.ts');
  const profile = profileById('standard');
  if (!profile) throw new Error('no profile');
  const report = await (await JOBS.validate())({ path, profile, lang: 'en' }, context);
  const errors = report.results.flatMap((result) => result.diagnostics).filter((d) => d.severity === 'error');
  if (report.kind !== 'scorm12' || errors.length > 0) throw new Error(JSON.stringify(errors));
}

const [task, source = '', target = ''] = process.argv.slice(2);
if (task === 'pack') await pack(source, target);
else if (task === 'validate') await validate(source);
else throw new Error(`unknown task: ${task}`);
