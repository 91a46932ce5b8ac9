/** The JSON files of a course folder, read and parsed. */
import { COURSE_FILE, type CourseFiles, courseFile, PAGES_FOLDER } from '../course/files.ts';
import type { Problem } from '../course/problem.ts';
import { FileTrouble, type Host } from '../host.ts';
import { bytesOrNone, type JournalEntry } from './journal.ts';
import { parseJson } from './json.ts';

export interface FilesRead {
  readonly files: CourseFiles;
  /** Files that could not be read or hold no JSON. */
  readonly problems: readonly Problem[];
  /** Names in `pages/` that no page has: copies that a file manager or a cloud drive made. Left alone. */
  readonly ignored: readonly string[];
}

/** Files read at once: more than this only waits inside Node. */
const AT_ONCE = 32;

/**
 * Reads every file of a course. `pending` are the entries of an interrupted
 * save that could not be finished on disk: they count as if they lay there.
 * Rejects with `FileTrouble` only when the folder itself cannot be listed.
 */
export async function readFiles(
  host: Host,
  folder: string,
  pending: readonly JournalEntry[] = [],
): Promise<FilesRead> {
  const { names, ignored } = await namesIn(host, folder);
  const texts = new Map(pending.map((entry) => [entry.file, entry.text]));
  for (const file of texts.keys()) names.add(file);
  const files = new Map<string, unknown>([...names].sort().map((name) => [name, undefined]));
  const problems: Problem[] = [];
  const waiting = [...names];
  const reader = async (): Promise<void> => {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const text = texts.get(name);
      const read = await readOne(host, folder, name, text);
      if (read === undefined) files.delete(name);
      else if ('problem' in read) problems.push(read.problem);
      else files.set(name, read.value);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
  return { files, problems, ignored };
}

type Read = { readonly value: unknown } | { readonly problem: Problem } | undefined;

/** One file, parsed; `text` stands for what lies on disk, null for a file that goes. */
export async function readOne(host: Host, folder: string, file: string, text?: string | null): Promise<Read> {
  if (text === null) return undefined;
  try {
    const bytes = text === undefined ? await bytesOrNone(host, `${folder}/${file}`) : Buffer.from(text);
    if (!bytes) return undefined;
    const parsed = parseJson(bytes);
    if (parsed.ok) return { value: parsed.value };
    const fault = parsed.error;
    if (fault === 'not-utf8') return { problem: { key: 'not-utf8', file, pointer: '' } };
    return {
      problem: { key: 'not-json', file, pointer: '', data: { line: fault.line, column: fault.column } },
    };
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
    return { problem: { key: 'not-readable', file, pointer: '', data: { reason: error.kind } } };
  }
}

/** Names of the course's files that are on disk, and of those in `pages/` that are not its own. */
export async function namesIn(
  host: Host,
  folder: string,
): Promise<{ names: Set<string>; ignored: string[] }> {
  const names = new Set<string>([COURSE_FILE]);
  const ignored: string[] = [];
  const pages = `${folder}/${PAGES_FOLDER}`;
  if (!(await host.files.stat(pages))) return { names, ignored };
  for (const entry of await host.files.list(pages)) {
    const name = `${PAGES_FOLDER}/${entry.name}`;
    if (courseFile(name) && entry.kind !== 'folder') names.add(name);
    else if (!entry.name.startsWith('.')) ignored.push(name);
  }
  return { names, ignored };
}
