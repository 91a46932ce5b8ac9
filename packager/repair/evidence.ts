/** Which API the scripts of a package call: what a resource is and which edition it is of shows in that. */
import { askOfEveryText, SCRIPTED } from '../check/package/text-pass.ts';
import type { PackageView } from '../check/package/view.ts';

export interface ApiEvidence {
  /** Calls the API of SCORM 1.2. */
  readonly scorm12: boolean;
  /** Calls that of SCORM 2004. */
  readonly scorm2004: boolean;
}

const API_12 = /\bLMS(?:Initialize|GetValue|SetValue|Finish|Commit)\b/;
const API_2004 = /\bAPI_1484_11\b/;

const calls = askOfEveryText<ApiEvidence & { file: string }>({
  of: SCRIPTED,
  *ask({ file, scripts }) {
    if (scripts.length === 0) return;
    const holds = (api: RegExp) => scripts.some(({ code }) => api.test(code));
    yield { file, scorm12: holds(API_12), scorm2004: holds(API_2004) };
  },
});

/** What each file with a script calls; files without one are not in it. */
export const apiEvidence = async (view: PackageView): Promise<ReadonlyMap<string, ApiEvidence>> =>
  new Map((await calls(view)).map(({ file, ...evidence }) => [file, evidence]));

/** What several files call together. */
export function together(evidence: Iterable<ApiEvidence>): ApiEvidence {
  const all = [...evidence];
  return { scorm12: all.some((one) => one.scorm12), scorm2004: all.some((one) => one.scorm2004) };
}
