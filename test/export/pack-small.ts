/** Packs the small course from a process of its own: <folder with its assets> <target> <out>. */
import { packProject } from '../../packager/export/pack.ts';
import { targetOf } from '../../packager/export/targets.ts';
import { buildPlayer } from '../../packager/player/build.ts';
import { SMALL } from './small-course.ts';

const [folder = '', id = '', out = ''] = process.argv.slice(2);
const target = targetOf(id);
if (!target) throw new Error(`no target ${id}`);
const packed = await packProject({ project: SMALL, folder, target, out, player: await buildPlayer() });
if (!packed.ok) throw new Error(packed.error.code);
