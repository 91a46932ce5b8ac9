/**
 * An address written for a file, changed so that it finds the file under
 * another name. Only the parts that differ are written anew; dots, query and
 * fragment stay as they are.
 */
const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray % stands for itself, as where addresses are resolved (check/reference.ts)
  }
};

/** A part of a path as an address holds it: escaped where it must be, or where it was before. */
const encodePart = (part: string, before: string): string =>
  before.includes('%') || /[\s?#%\\]/.test(part) ? encodeURIComponent(part) : part;

/**
 * @param url as written, entities resolved; relative, or from the root of the package
 * @param from folder (ending in `/`, or '') that it is relative to
 * @param path the file or folder it finds now
 * @param to the name it is to find, with as many parts
 * @returns undefined where it cannot be changed part by part
 */
export function readdress(url: string, from: string, path: string, to: string): string | undefined {
  const [, written = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const names = to.replace(/\/$/, '').split('/');
  if (names.length !== path.replace(/\/$/, '').split('/').length) return undefined;
  // Separators are kept in their places, between the parts.
  const pieces = written.split(/([/\\])/);
  /** For each part of the path that is reached: where in `pieces` it is written, or nowhere. */
  const reached: (number | undefined)[] = /^[/\\]/.test(written)
    ? []
    : from
        .split('/')
        .filter(Boolean)
        .map(() => undefined);
  for (let i = 0; i < pieces.length; i += 2) {
    const part = decode(pieces[i] ?? '');
    if (/[/\\]/.test(part)) return undefined;
    if (part === '..') {
      if (reached.length === 0) return undefined;
      reached.pop();
    } else if (part !== '' && part !== '.') reached.push(i);
  }
  if (reached.length !== names.length) return undefined;
  reached.forEach((at, i) => {
    const name = names[i] ?? '';
    if (at !== undefined && decode(pieces[at] ?? '') !== name) {
      pieces[at] = encodePart(name, pieces[at] ?? '');
    }
  });
  return pieces.join('') + rest;
}
