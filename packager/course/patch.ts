/**
 * JSON Patch (RFC 6902), the part that edits need: add, remove, replace.
 * Patches are how a quick fix, an undo step and a journal entry are written.
 */
export type Operation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string };

/** A patch that does not fit the value it is applied to. */
export class PatchError extends Error {
  override name = 'PatchError';
}

type Container = unknown[] | Record<string, unknown>;

const parts = (path: string): string[] => {
  if (path === '') return [];
  if (!path.startsWith('/')) throw new PatchError(`not a JSON pointer: ${path}`);
  return path
    .slice(1)
    .split('/')
    .map((p) => p.replaceAll('~1', '/').replaceAll('~0', '~'));
};

const index = (list: unknown[], key: string, path: string, end: boolean): number => {
  if (end && key === '-') return list.length;
  const i = /^(0|[1-9]\d*)$/.test(key) ? Number(key) : Number.NaN;
  if (!(i < list.length + (end ? 1 : 0))) throw new PatchError(`no such place: ${path}`);
  return i;
};

const has = (object: Record<string, unknown>, key: string): boolean => Object.hasOwn(object, key);

/** Copies the containers on the way to `path` and calls `change` on the last one. */
function at(
  value: unknown,
  keys: readonly string[],
  path: string,
  change: (c: Container, key: string) => void,
): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) throw new PatchError('the root cannot be changed in place');
  if (typeof value !== 'object' || value === null) throw new PatchError(`no such place: ${path}`);
  const copy: Container = Array.isArray(value) ? [...value] : { ...(value as Record<string, unknown>) };
  if (rest.length === 0) {
    change(copy, key);
  } else if (Array.isArray(copy)) {
    const i = index(copy, key, path, false);
    copy[i] = at(copy[i], rest, path, change);
  } else {
    if (!has(copy, key)) throw new PatchError(`no such place: ${path}`);
    copy[key] = at(copy[key], rest, path, change);
  }
  return copy;
}

/** What stands at a JSON pointer; throws `PatchError` when nothing does. */
export function valueAt(value: unknown, path: string): unknown {
  let here = value;
  for (const key of parts(path)) {
    if (Array.isArray(here)) here = here[index(here, key, path, false)];
    else if (typeof here === 'object' && here !== null && has(here as Record<string, unknown>, key))
      here = (here as Record<string, unknown>)[key];
    else throw new PatchError(`no such place: ${path}`);
  }
  return here;
}

/** The value with the operations carried out in order; the given value is not touched. */
export function apply<T>(value: T, patch: readonly Operation[]): T {
  let result: unknown = value;
  for (const op of patch) {
    const keys = parts(op.path);
    if (keys.length === 0) {
      if (op.op === 'remove') throw new PatchError('the root cannot be removed');
      result = op.value;
      continue;
    }
    result = at(result, keys, op.path, (container, key) => {
      if (Array.isArray(container)) {
        const i = index(container, key, op.path, op.op === 'add');
        if (op.op === 'remove') container.splice(i, 1);
        else container.splice(i, op.op === 'add' ? 0 : 1, op.value);
        return;
      }
      if (op.op !== 'add' && !has(container, key)) throw new PatchError(`no such place: ${op.path}`);
      if (op.op === 'remove') delete container[key];
      else
        Object.defineProperty(container, key, {
          value: op.value,
          writable: true,
          enumerable: true,
          configurable: true,
        });
    });
  }
  return result as T;
}

/** The patch that takes `apply(value, patch)` back to `value`. */
export function invert(value: unknown, patch: readonly Operation[]): Operation[] {
  const inverse: Operation[] = [];
  let now = value;
  for (const op of patch) {
    inverse.unshift(...invertOne(now, op));
    now = apply(now, [op]);
  }
  return inverse;
}

function invertOne(value: unknown, op: Operation): Operation[] {
  const slash = op.path.lastIndexOf('/');
  if (slash < 0) return [{ op: 'replace', path: '', value }];
  const parent = valueAt(value, op.path.slice(0, slash));
  const key = op.path.slice(slash + 1);
  if (op.op === 'replace') return [{ op: 'replace', path: op.path, value: valueAt(value, op.path) }];
  if (op.op === 'remove') return [{ op: 'add', path: op.path, value: valueAt(value, op.path) }];
  if (Array.isArray(parent)) {
    const place = key === '-' ? String(parent.length) : key;
    return [{ op: 'remove', path: `${op.path.slice(0, slash)}/${place}` }];
  }
  const existed =
    typeof parent === 'object' &&
    parent !== null &&
    has(parent as Record<string, unknown>, parts(op.path).at(-1) ?? '');
  return existed
    ? [{ op: 'replace', path: op.path, value: valueAt(value, op.path) }]
    : [{ op: 'remove', path: op.path }];
}
