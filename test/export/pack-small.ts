/** Packs the small course from a process of its own, as <target>.there.zip: <folder with its assets> <target>… */
import { join } from 'node:path';
import { packProject } from '../../packager/export/pack.ts';
import { targetOf } from '../../packager/export/targets.ts';
import { buildPlayer } from '../../packager/player/build.ts';
import { SMALL } from './small-course.ts';

const [folder = '', ...ids] = process.argv.slice(2);
const player = await buildPlayer();
for (const id of ids) {
  const target = targetOf(id);
  if (!target) throw new Error(`no target ${id}`);
  const packed = await packProject({
    project: SMALL,
    folder,
    target,
    out: join(folder, `${id}.there.zip`),
    player,
  });
  if (!packed.ok) throw new Error(packed.error.code);
}
