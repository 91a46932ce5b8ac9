/** The rows of the conformance table: each target on everything it can be opened with. */
import { LMS_TABLE, type LmsId } from '../../packager/lms/stand-ins.ts';
import { KIND_OF, lmsForTarget, type TargetId } from '../../packager/target-kinds.ts';

/** Where a course that is a web page lies. */
export type Place = 'disk' | 'web server';

export interface Row {
  /** `scorm12/strict`, `html/disk` … */
  readonly id: string;
  readonly target: TargetId;
  readonly on: { readonly lms: LmsId } | { readonly place: Place };
  /** As the table says it. */
  readonly packedAs: string;
  readonly openedOn: string;
}

const PACKED_AS: Readonly<Record<TargetId, string>> = {
  scorm12: 'SCORM 1.2',
  scorm2004: 'SCORM 2004',
  cmi5: 'cmi5',
  xapi: 'xAPI',
  html: 'HTML',
};

const labelOf = (lms: LmsId): string => LMS_TABLE.find(({ id }) => id === lms)?.label.en ?? lms;

/** A web page keeps its record itself: no platform has a part in it. */
const PLACES: readonly Place[] = ['disk', 'web server'];

export const ROWS: readonly Row[] = (Object.keys(KIND_OF) as TargetId[]).flatMap((target): Row[] => {
  const packedAs = PACKED_AS[target];
  if (target === 'html')
    return PLACES.map((place) => ({
      ...{ id: `html/${place.replace(' ', '-')}`, target, on: { place }, packedAs },
      openedOn: place === 'disk' ? 'a browser, from disk' : 'a browser, from a web server',
    }));
  return lmsForTarget(target).map((lms) => ({
    ...{ id: `${target}/${lms}`, target, on: { lms }, packedAs, openedOn: labelOf(lms) },
  }));
});
