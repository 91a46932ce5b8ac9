/**
 * What each target writes, as those name it who receive it: the exporter and
 * the platforms may not know of each other, so this stands between them.
 */
import { type LmsId, lmsFor } from './lms/stand-ins.ts';
import type { PackageKind } from './read/kind.ts';

export const KIND_OF = {
  scorm12: 'scorm12',
  scorm2004: 'scorm2004-4',
  cmi5: 'cmi5',
  xapi: 'tincan',
  html: 'html',
} as const satisfies Readonly<Record<string, PackageKind>>;

export type TargetId = keyof typeof KIND_OF;

export const isTargetId = (id: string): id is TargetId => Object.hasOwn(KIND_OF, id);

/** The stand-ins on which a package of this target can be played, in the order of their table. */
export const lmsForTarget = (target: TargetId): LmsId[] => lmsFor(KIND_OF[target]);
