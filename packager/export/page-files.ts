/** The files that every package of pages has: launch file, player, the assets its pages show. */
import type { Project } from '../course/course.ts';
import type { CourseData } from '../player/course-data.ts';
import { courseData } from './course-data.ts';
import type { PackageFile } from './file.ts';
import { indexPage } from './index-page.ts';
import { assetPath, usedAssets } from './packed-pages.ts';
import type { ExportContext } from './target.ts';

export const LAUNCH = 'index.html';

/** Sorted by code units, which no locale changes. */
export const byPath = (a: PackageFile, b: PackageFile): number => (a.path < b.path ? -1 : 1);

export function pageFiles(project: Project, cx: ExportContext, record: CourseData['record']): PackageFile[] {
  const { assets } = project.course;
  return [
    { path: LAUNCH, bytes: indexPage(project, courseData(project, record)) },
    ...Object.entries(cx.player).map(([name, bytes]) => ({ path: `player/${name}`, bytes })),
    ...usedAssets(project).map(({ asset }) => ({
      path: assetPath(asset, assets[asset]?.ext ?? 'bin'),
      ...cx.asset(asset),
    })),
  ].sort(byPath);
}
