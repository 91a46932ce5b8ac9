/** What an agency hands over beside the upload: the order, the editable source, the guide for facilitators. */
import { join } from 'node:path';
import { ok, type Result } from '../course/result.ts';
import type { PackageFile } from '../export/file.ts';
import type { JobEnd } from '../jobs/jobs.ts';
import { KRITI_FILE } from '../kriti-file/write.ts';
import { type DossierNote, type Facts, type Part, PLACES } from './facts.ts';
import { facilitatorGuides } from './papers/facilitator-guide.ts';
import { printed } from './papers/paper.ts';
import { workOrder } from './papers/work-order.ts';

export async function agency(facts: Facts): Promise<Result<Part, JobEnd>> {
  const { folder, work, slug, lang, creator, signal, runJob } = facts;
  const name = `${slug}${KRITI_FILE}`;
  const out = join(work, name);
  const written = await runJob('writeKriti', { folder, out }, signal ? { signal } : {});
  if (!written.ok) return written;
  // The course was opened a moment ago; one that is gone since then is the file system's trouble.
  if (!written.value.ok) throw new Error(`the course could not be read again: ${written.value.error.code}`);
  const { bytes, missing } = written.value.value;
  const notes: DossierNote[] =
    missing.length > 0 ? [{ key: 'source-incomplete', data: { names: missing.join(', ') } }] : [];
  const files: PackageFile[] = [
    { path: `${PLACES.agency}/${name}`, file: out, bytes },
    await printed(workOrder(facts), lang, creator),
    ...(await facilitatorGuides(facts)),
  ];
  return ok({ files, notes });
}
