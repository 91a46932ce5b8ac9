/** Packs the small course from a process of its own: <folder with its assets> <out>. */
import { packProject } from '../../packager/export/pack.ts';
import { scorm12 } from '../../packager/export/scorm12.ts';
import { buildPlayer } from '../../packager/player/build.ts';
import { SMALL } from './small-course.ts';

const [folder = '', out = ''] = process.argv.slice(2);
const packed = await packProject({
  project: SMALL,
  folder,
  target: scorm12,
  out,
  player: await buildPlayer(),
});
if (!packed.ok) throw new Error(packed.error.code);
