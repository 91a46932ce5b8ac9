/**
 * New names for files and folders whose names some receiver refuses: only
 * letters, digits, `_`, `.` and `-` of ASCII stay (iGOT's upload form; they are
 * safe on every system). Names are changed folder by folder, so that what lies
 * beside each other stays so.
 */
const isSafeName = (name: string): boolean =>
  /^[A-Za-z0-9_.-]+$/.test(name) && !name.endsWith('.') && !DEVICE.test(name);

/** Names that Windows keeps for devices, whatever their extension. */
const DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

/** New names by the old path of a file or folder. */
export type SafeNames = ReadonlyMap<string, string>;

/** @param keep old paths of files and folders whose names must stay */
export function safeNames(paths: readonly string[], keep: ReadonlySet<string>): SafeNames {
  const names = new Map<string, string>();
  /** Names in use by folder, in small letters: the new ones must differ from all on every system. */
  const taken = new Map<string, Set<string>>();
  const parts = new Set(paths.flatMap((path) => [...prefixesOf(path)]));
  const parentOf = (part: string) => part.slice(0, part.lastIndexOf('/') + 1);
  const nameOf = (part: string) => part.slice(part.lastIndexOf('/') + 1);
  for (const part of parts) {
    const beside = taken.get(parentOf(part)) ?? new Set();
    taken.set(parentOf(part), beside.add(nameOf(part).toLowerCase()));
  }
  for (const part of [...parts].sort()) {
    if (isSafeName(nameOf(part)) || keep.has(part)) continue;
    const name = freeName(safeForm(nameOf(part)), taken.get(parentOf(part)) ?? new Set());
    taken.get(parentOf(part))?.add(name.toLowerCase());
    names.set(part, name);
  }
  return names;
}

/** The path under its new names. */
export const renamed = (path: string, names: SafeNames): string =>
  [...prefixesOf(path)]
    .map((prefix) => names.get(prefix) ?? prefix.slice(prefix.lastIndexOf('/') + 1))
    .join('/');

/** `a`, `a/b` and `a/b/c` of `a/b/c`. */
export function* prefixesOf(path: string): Generator<string> {
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) yield path.slice(0, at);
  yield path;
}

function safeForm(name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/[^A-Za-z0-9_.-]+/g, '_');
  const safe = plain(stem).replace(/^_+$/, '').replace(/\.+$/, '') || 'file';
  const whole = safe + plain(extension).replace(/\.+$/, '');
  return DEVICE.test(whole) ? `_${whole}` : whole;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${stem}-${n}${extension}`;
  return free;
}
