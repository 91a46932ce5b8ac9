/** Which API the scripts of a package call: what a resource is and which edition it is of shows in that. */
import { scriptsOf } from '../check/script.ts';
import type { PackageView } from '../check/view.ts';

export interface ApiEvidence {
  /** Calls the API of SCORM 1.2. */
  readonly scorm12: boolean;
  /** Calls that of SCORM 2004. */
  readonly scorm2004: boolean;
}

const API_12 = /\bLMS(?:Initialize|GetValue|SetValue|Finish|Commit)\b/;
const API_2004 = /\bAPI_1484_11\b/;

/** What each file with a script calls; files without one are not in it. */
export async function apiEvidence(view: PackageView): Promise<ReadonlyMap<string, ApiEvidence>> {
  const found = new Map<string, ApiEvidence>();
  for await (const { file, code } of scriptsOf(view)) {
    const before = found.get(file);
    found.set(file, {
      scorm12: before?.scorm12 || API_12.test(code),
      scorm2004: before?.scorm2004 || API_2004.test(code),
    });
  }
  return found;
}

/** What several files call together. */
export function together(evidence: Iterable<ApiEvidence>): ApiEvidence {
  const all = [...evidence];
  return { scorm12: all.some((one) => one.scorm12), scorm2004: all.some((one) => one.scorm2004) };
}
