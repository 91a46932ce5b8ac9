/** The files that every package of pages has: launch file, player, fonts, the assets its pages show. */
import type { AssetId } from '../course/course.ts';
import { styleSheetOf } from '../course/design/style-sheet.ts';
import type { Project } from '../course/pages.ts';
import type { CourseData } from '../player/course-data.ts';
import { courseData } from './course-data.ts';
import type { PackageFile } from './file.ts';
import { DESIGN_STYLES, FONTS_FOLDER, fontNames } from './fonts.ts';
import { indexPage, usesLrs } from './index-page.ts';
import { assetPath, usedAssets } from './packed-pages.ts';
import type { ExportContext } from './target.ts';

export const LAUNCH = 'index.html';

/** Sorted by code units, which no locale changes. */
export const byPath = (a: PackageFile, b: PackageFile): number => (a.path < b.path ? -1 : 1);

/**
 * @param record where the learner's record goes. Kept in the browser, the page
 *   may be opened from a disk, where browsers refuse captions in a file of their
 *   own; then they stand in the page itself.
 */
export function pageFiles(project: Project, cx: ExportContext, record: CourseData['record']): PackageFile[] {
  const { course } = project;
  const isInside = (id: AssetId): boolean =>
    record === 'browser' && course.assets[id]?.mediaType === 'text/vtt';
  const addressOf = (id: AssetId): string =>
    isInside(id)
      ? `data:text/vtt;charset=utf-8,${encodeURIComponent(cx.captions(id))}`
      : assetPath(id, course);
  const fonts = fontNames(project).flatMap((name) => {
    const bytes = cx.fonts[name];
    return bytes === undefined ? [] : [{ path: `${FONTS_FOLDER}/${name}`, bytes }];
  });
  const { design } = course;
  return [
    { path: LAUNCH, bytes: indexPage(project, courseData(project, record), addressOf) },
    ...Object.entries(cx.player)
      .filter(([name]) => name !== 'lrs.js' || usesLrs(record))
      .map(([name, bytes]) => ({ path: `player/${name}`, bytes })),
    ...(design
      ? [{ path: `player/${DESIGN_STYLES}`, bytes: styleSheetOf(design, `../${FONTS_FOLDER}/`) }]
      : []),
    ...fonts,
    ...usedAssets(project)
      .filter(({ asset }) => !isInside(asset))
      .map(({ asset }) => ({ path: assetPath(asset, course), ...cx.asset(asset) })),
  ].sort(byPath);
}
