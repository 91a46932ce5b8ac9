/** Reads a framework of competencies from a file, whichever of the known kinds it is. */
import { type Problem, problemsOf } from '../../course/problem.ts';
import { err, ok, type Result } from '../../course/result.ts';
import { type FrameworkKind, ReadFramework } from '../../platform/competencies/framework.ts';
import { faultOffset } from '../../read/json-fault.ts';
import { Faults, type FrameworkRead } from './fault.ts';
import { areNodes, isFracTable, readFracTable, readNodes } from './frac.ts';
import { isList, type ListRead, readAreas, readList } from './list.ts';
import { portalFramework, readPortal } from './portal.ts';
import { csvRows, jsonRows, type Table } from './rows.ts';

/** Larger than any framework there is. */
const MOST_BYTES = 32 * 2 ** 20;

interface Named extends ListRead {
  readonly kind: FrameworkKind;
  readonly id?: string;
  readonly name?: string;
}

/**
 * The framework in a file, with what was left out; else every fault that was
 * found, each with its line or JSON pointer, as a problem (fault-words.ts).
 * @param file name of the file: it tells CSV, and names a list
 */
export function readFramework(file: string, bytes: Uint8Array): Result<FrameworkRead, readonly Problem[]> {
  const faults = new Faults(file);
  const read = contentOf(bytes, faults);
  if (read && read.competencies.length === 0 && faults.all.length === 0) faults.add('framework-empty');
  if (!read || faults.all.length > 0) return err(faults.all);
  const title = read.name || file.replace(/\.[^.]*$/, '') || file;
  const parsed = ReadFramework.safeParse({
    kind: read.kind,
    id: slug(read.id ?? title) || read.kind,
    name: title,
    competencies: read.competencies,
  });
  if (!parsed.success) return err(problemsOf(parsed.error, file));
  return ok({ framework: parsed.data, notes: read.notes });
}

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^[-_]+|-+$/g, '')
    .slice(0, 64);

function contentOf(bytes: Uint8Array, faults: Faults): Named | undefined {
  if (bytes.length > MOST_BYTES) {
    faults.add('too-big', '', { limit: `${MOST_BYTES / 2 ** 20} MB` });
    return undefined;
  }
  const text = decoded(bytes);
  if (text === undefined) {
    faults.add('framework-not-utf8');
    return undefined;
  }
  if (!/^\s*[[{]/.test(text)) return fromTable(csvRows(text, faults), faults);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const { line, column } = placeOf(text, faultOffset(text));
    faults.add('framework-not-json', `:${line}`, { line, column });
    return undefined;
  }
  return fromJson(json, faults);
}

/** Spreadsheet programs save "Unicode text" as UTF-16 with a byte order mark. */
function decoded(bytes: Uint8Array): string | undefined {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function fromTable(table: Table | undefined, faults: Faults): Named | undefined {
  if (!table) return undefined;
  if (isList(table)) return { kind: 'list', ...readList(table, faults) };
  if (isFracTable(table)) return { kind: 'frac', ...readFracTable(table, faults) };
  faults.add('framework-unknown');
  return undefined;
}

function fromJson(json: unknown, faults: Faults): Named | undefined {
  const portal = portalFramework(json);
  if (portal) {
    const read = readPortal(portal.value, portal.place, faults);
    return read && { kind: 'portal', ...read };
  }
  const { name, list, place, areas } = listIn(json);
  const titled = name ? { name } : {};
  if (areas) return { kind: 'list', ...titled, ...readAreas(areas, '/areas', faults) };
  if (list && areNodes(list)) return { kind: 'frac', ...titled, ...readNodes(list, place, faults) };
  if (list) {
    const read = fromTable(jsonRows(list, place, faults), faults);
    return read && { ...read, ...titled };
  }
  faults.add('framework-unknown');
  return undefined;
}

/** The list inside a file: the file itself, or what stands under one of the names that exports use. */
function listIn(json: unknown): {
  readonly name?: string;
  readonly list?: readonly unknown[];
  readonly place: string;
  readonly areas?: readonly unknown[];
} {
  if (Array.isArray(json)) return { list: json, place: '' };
  const object = json as Record<string, unknown>;
  const name = typeof object.name === 'string' && !('type' in object) ? { name: object.name } : {};
  if (Array.isArray(object.areas)) return { ...name, areas: object.areas, place: '/areas' };
  for (const field of ['competencies', 'responseData', 'data', 'positions', 'nodes'])
    if (Array.isArray(object[field])) return { ...name, list: object[field], place: `/${field}` };
  return areNodes([object]) ? { list: [object], place: '' } : { place: '' };
}
