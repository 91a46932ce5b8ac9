/** The files of a course as a target makes them, without a disk. */
import type { Project } from '../../packager/course/pages.ts';
import type { PackageFile } from '../../packager/export/file.ts';
import type { Target } from '../../packager/export/target.ts';

/** Stands for the built player where its content does not matter. */
const PLAYER = { 'player.js': '', 'player.css': '', 'lrs.js': '' };

export const filesOf = (target: Target, project: Project): PackageFile[] => [
  ...target.files(project, {
    player: PLAYER,
    fonts: { 'devanagari.css': '' },
    asset: (id) => ({ file: `/course/${id}`, bytes: project.course.assets[id]?.bytes ?? 0 }),
    captions: () => 'WEBVTT\n',
  }),
];

/** The text of one of them. */
export function textIn(files: readonly PackageFile[], path: string): string {
  const file = files.find((one) => one.path === path);
  if (typeof file?.bytes !== 'string') throw new Error(`no text file ${path}`);
  return file.bytes;
}
