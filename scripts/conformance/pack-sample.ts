/** The sample course, packed in every target. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pagesInOrder } from '../../packager/course/pages.ts';
import { courseData } from '../../packager/export/course-data.ts';
import { packProject } from '../../packager/export/pack.ts';
import { TARGETS } from '../../packager/export/targets.ts';
import { nodeHost, portPath } from '../../packager/host-node.ts';
import { buildPlayer } from '../../packager/player/build.ts';
import type { CourseData } from '../../packager/player/course-data.ts';
import { openProject } from '../../packager/project.ts';
import type { TargetId } from '../../packager/target-kinds.ts';

export interface Sample {
  /** Path of each target's ZIP; of the web page its folder too. */
  zip(target: TargetId): string;
  readonly webFolder: string;
  readonly course: CourseData;
  /** Id of the page with this heading, in any language; the heading where there is none. */
  pageOf(heading: string): string;
}

/** Packs into `folder`; throws where the sample cannot be packed, which is a fault of ours. */
export async function packSample(folder: string, signal: AbortSignal): Promise<Sample> {
  const source = fileURLToPath(new URL('../../templates/orientation', import.meta.url));
  const opened = await openProject(nodeHost, portPath(source));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { project } = opened.value;
  const player = await buildPlayer();
  const zip = (target: string) => join(folder, `${target}.zip`);
  const webFolder = join(folder, 'web');
  for (const target of TARGETS)
    for (const out of target.id === 'html' ? [zip(target.id), webFolder] : [zip(target.id)]) {
      signal.throwIfAborted();
      const packed = await packProject({ project, folder: source, target, out, player, signal });
      if (!packed.ok) throw new Error(JSON.stringify(packed.error));
    }
  const pages = [...pagesInOrder(project)].map(({ page }) => page);
  return {
    ...{ zip, webFolder, course: courseData(project, 'browser') },
    pageOf: (heading) => pages.find(({ title }) => Object.values(title).includes(heading))?.id ?? heading,
  };
}
