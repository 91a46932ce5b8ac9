/** Whether prerequisites (aicc-script.ts) make something wait for itself, over whatever they name. */
import { parsePrerequisites } from './aicc-script.ts';

/**
 * What must be done before, for certain: of a script that joins names by `&`
 * alone, all of them. Any other may be met in another way.
 */
function neededBy(script: string): readonly string[] {
  if (/[|~=<>*{}]/.test(script)) return [];
  const parsed = parsePrerequisites(script);
  return parsed.ok ? parsed.value : [];
}

/** @param scripts the prerequisites of everything by its name; names are compared as they are */
export function waitsForItself(name: string, scripts: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  const next = [...neededBy(scripts.get(name) ?? '')];
  for (let each = next.pop(); each !== undefined; each = next.pop()) {
    if (each === name) return true;
    if (seen.has(each)) continue;
    seen.add(each);
    next.push(...neededBy(scripts.get(each) ?? ''));
  }
  return false;
}
