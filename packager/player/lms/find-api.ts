/** Finds a platform's SCORM 1.2 API (RTE 3.3.6): in this window, its parents, its opener and their parents. */

/** What a platform offers. Nothing is promised about the types of what it gives back. */
export type Api = Readonly<
  Record<
    'LMSInitialize' | 'LMSGetValue' | 'LMSSetValue' | 'LMSCommit' | 'LMSFinish',
    (...args: string[]) => unknown
  >
>;

/** Windows may be nested without end in a broken platform; ADL's own finder stops at 7, others at 500. */
const DEEPEST = 500;

/** Reading a window of another origin throws; then it offers nothing, but its parent may. */
function apiOf(place: Window): Api | undefined {
  try {
    const api: unknown = (place as { API?: unknown }).API;
    return typeof api === 'object' && api !== null && 'LMSInitialize' in api ? (api as Api) : undefined;
  } catch {
    return undefined;
  }
}

function upwards(start: Window): Api | undefined {
  let place = start;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const api = apiOf(place);
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

export function findApi(start: Window): Api | undefined {
  const found = upwards(start);
  if (found) return found;
  const opener = openerOf(start) ?? openerOf(start.top ?? start);
  return opener && upwards(opener);
}
