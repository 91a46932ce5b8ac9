/** Files of one open course taken into another, for pages that are pasted there. */
import type { AssetId } from '../course/course.ts';
import { ok } from '../course/result.ts';
import { nodeHost } from '../host-node.ts';
import { assetPath, importAsset } from '../project.ts';
import { refuse } from './failures.ts';
import type { Functions } from './functions.ts';
import { openCourseAt } from './open-courses.ts';
import { importRefusal } from './receive.ts';

/** What says that the file itself is at fault, not the disk it should go to. */
const OF_THE_FILE: ReadonlySet<string> = new Set(['missing', 'empty', 'unknown-kind', 'unsafe-drawing']);

export const copyAssetsFunctions: Functions<'course.copyAssets'> = {
  'course.copyAssets': async ({ path, from, assets }, cx) => {
    const target = openCourseAt(path, cx);
    if (!target.ok) return target;
    // Only what a window has open: a clipboard may name any folder of this machine.
    const source = openCourseAt(from, cx);
    if (!source.ok) return source;
    if (target.value.readOnly) return refuse('read-only');
    const missing: AssetId[] = [];
    for (const { asset, ext, name } of assets) {
      const file = { path: assetPath(source.value.folder, asset, { ext }) };
      // Judged and hashed anew: the bytes decide, not the name they lay under.
      const copied = await importAsset(nodeHost, target.value.folder, file, name);
      if (!copied.ok && !OF_THE_FILE.has(copied.error.code)) return importRefusal(copied.error, name);
      if (!copied.ok || copied.value.id !== asset) missing.push(asset);
    }
    return ok({ missing });
  },
};
