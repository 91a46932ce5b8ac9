/**
 * The victim of kill.test.ts: saves its course over and over until it is
 * killed, and says on standard output which save has returned.
 * Arguments: folder, number of the last save there is, seed.
 */
import { writeSync } from 'node:fs';
import { docFile } from '../../packager/course/files.ts';
import { nodeHost } from '../../packager/host-node.ts';
import { openProject, saveChanges } from '../../packager/project.ts';
import { saying } from './courses.ts';
import { changedPages } from './kill-plan.ts';

const [folder = '', last = '', seed = ''] = process.argv.slice(2);
const opened = await openProject(nodeHost, folder);
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
const hashes = new Map(opened.value.hashes);
const pages = opened.value.project.pages.size;

writeSync(1, 'ready\n');
for (let save = Number(last) + 1; ; save += 1) {
  const changes = changedPages(Number(seed), save, pages).map((id) => {
    const file = docFile(id, 'en');
    return { file, base: hashes.get(file) ?? null, value: saying(`save ${save}`) };
  });
  const saved = await saveChanges(nodeHost, folder, changes);
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  for (const [file, hash] of saved.value) hashes.set(file, hash);
  writeSync(1, `${save}\n`);
}
