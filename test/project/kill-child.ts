/**
 * The victim of kill.slow.test.ts: saves its course over and over until it is
 * killed, and says on standard output which save has returned.
 * Arguments: folder, number of the last save there is, seed.
 */
import { writeSync } from 'node:fs';
import { docFile } from '../../packager/course/files.ts';
import { nodeHost } from '../../packager/host-node.ts';
import { hashOf } from '../../packager/project/json.ts';
import { saveChanges } from '../../packager/project.ts';
import { saying } from './courses.ts';
import { changedPages, expectedAfter, textOfSave } from './kill-plan.ts';

const [folder = '', last = '', seed = ''] = process.argv.slice(2);
const texts = expectedAfter(Number(seed), Number(last));

writeSync(1, 'ready\n');
for (let save = Number(last) + 1; ; save += 1) {
  const text = textOfSave(save);
  const changes = changedPages(Number(seed), save).map((id) => ({
    file: docFile(id, 'en'),
    base: hashOf(saying(texts.get(id) ?? '')),
    value: saying(text),
  }));
  const saved = await saveChanges(nodeHost, folder, changes);
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  for (const id of changedPages(Number(seed), save)) texts.set(id, text);
  writeSync(1, `${save}\n`);
}
