/** Finds a platform's SCORM API (RTE 1.2, 3.3.6; RTE 2004, 3.2.1): in this window, its parents, its opener and their parents. */

/** What a platform offers. Nothing is promised about the types of what it gives back. */
export type Api<Call extends string> = Readonly<Record<Call, (...args: string[]) => unknown>>;

/** How an API is recognised: the object's name in a window, and the function every package calls first. */
export interface ApiMark<Call extends string> {
  readonly object: string;
  readonly opens: Call;
}

/** Windows may be nested without end in a broken platform; ADL's own finder stops at 7, others at 500. */
const DEEPEST = 500;

/** Reading a window of another origin throws; then it offers nothing, but its parent may. */
function apiOf<Call extends string>(place: Window, mark: ApiMark<Call>): Api<Call> | undefined {
  try {
    const api = (place as unknown as Record<string, unknown>)[mark.object];
    return typeof api === 'object' && api !== null && mark.opens in api ? (api as Api<Call>) : undefined;
  } catch {
    return undefined;
  }
}

function upwards<Call extends string>(start: Window, mark: ApiMark<Call>): Api<Call> | undefined {
  let place = start;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const api = apiOf(place, mark);
    if (api || place.parent === place || !place.parent) return api;
    place = place.parent;
  }
  return undefined;
}

function openerOf(place: Window): Window | undefined {
  try {
    return place.opener ?? undefined;
  } catch {
    return undefined;
  }
}

export function findApi<Call extends string>(start: Window, mark: ApiMark<Call>): Api<Call> | undefined {
  const found = upwards(start, mark);
  if (found) return found;
  const opener = openerOf(start) ?? openerOf(start.top ?? start);
  return opener && upwards(opener, mark);
}
