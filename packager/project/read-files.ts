/** The JSON files of a course folder, read and parsed. */
import { courseFile } from '../course/file-of.ts';
import { COURSE_FILE, type CourseFiles, PAGES_FOLDER } from '../course/files.ts';
import type { Problem } from '../course/problem.ts';
import { FileTrouble, type Host } from '../host.ts';
import { bytesOrNone, type JournalEntry } from './journal.ts';
import { parseJson, sha256 } from './json.ts';

export interface FilesRead {
  readonly files: CourseFiles;
  /** SHA-256 of each file as it lies there. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Files that could not be read or hold no JSON. */
  readonly problems: readonly Problem[];
}

export interface NamesInFolder {
  readonly names: Set<string>;
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
): Promise<FilesRead & Pick<NamesInFolder, 'ignored'>> {
  const { names, ignored } = await namesIn(host, folder);
  for (const { file } of pending) names.add(file);
  return { ...(await readNamed(host, folder, names, pending)), ignored };
}

/** Reads the files of these names, sorted; names without a file are left out. */
export async function readNamed(
  host: Host,
  folder: string,
  names: Iterable<string>,
  pending: readonly JournalEntry[] = [],
): Promise<FilesRead> {
  const texts = new Map(pending.map((entry) => [entry.file, entry.text]));
  const sorted = [...names].sort();
  const waiting = sorted.entries();
  const found: Read[] = [];
  const reader = async (): Promise<void> => {
    // All readers draw from one iterator, so each name is taken once.
    for (const [i, name] of waiting) found[i] = await readOne(host, folder, name, texts.get(name));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));

  const files = new Map<string, unknown>();
  const hashes = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [i, name] of sorted.entries()) {
    const read = found[i];
    if (!read) continue;
    if ('problem' in read) problems.push(read.problem);
    else {
      files.set(name, read.value);
      hashes.set(name, read.hash);
    }
  }
  return { files, hashes, problems };
}

type Read = { readonly value: unknown; readonly hash: string } | { readonly problem: Problem } | undefined;

/** One file, parsed; `text` stands for what lies on disk, null for a file that goes. */
export async function readOne(host: Host, folder: string, file: string, text?: string | null): Promise<Read> {
  if (text === null) return undefined;
  try {
    const bytes = text === undefined ? await bytesOrNone(host, `${folder}/${file}`) : Buffer.from(text);
    if (!bytes) return undefined;
    const parsed = parseJson(bytes);
    if (parsed.ok) return { value: parsed.value, hash: sha256(bytes) };
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
export async function namesIn(host: Host, folder: string): Promise<NamesInFolder> {
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
