/**
 * A `.kriti` file that somebody sent becomes a course folder. It is a
 * stranger's file: only names that a course has are unpacked, every asset must
 * be what its name says, and nothing gets its place before all of it is good.
 */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import type { Course } from '../course/course.ts';
import { courseFile } from '../course/file-of.ts';
import { COURSE_FILE } from '../course/files.ts';
import { type LoadError, load } from '../course/load.ts';
import { err, ok, type Result } from '../course/result.ts';
import { nodeHost } from '../host-node.ts';
import { type JsonFault, parseJson } from '../project/json.ts';
import { readSvg } from '../project/svg.ts';
import { type ContainerFaultKind, UnreadableEntry } from '../read/fault.ts';
import type { PackageFiles } from '../read/package.ts';
import { openZip } from '../read/zip.ts';

/** Why a file did not become a course. */
export type KritiFileError =
  /** No ZIP, or a damaged one: `fault` of the reader, `file` where it is one entry's. */
  | { readonly code: 'damaged'; readonly fault: ContainerFaultKind; readonly file: string }
  /** Made to do harm, or by a tool that would: names that climb, links, bombs. */
  | { readonly code: 'unsafe'; readonly fault: ContainerFaultKind; readonly file: string }
  /** A good ZIP that holds no course. */
  | { readonly code: 'no-course' }
  /** An asset whose bytes are not those its name stands for, or a drawing with programs in it. */
  | { readonly code: 'wrong-asset'; readonly file: string }
  | { readonly code: 'not-loaded'; readonly error: LoadError };

/** Faults that no honest writer makes; the file is not touched further. */
const HARMFUL: ReadonlySet<ContainerFaultKind> = new Set([
  'traversal',
  'absolute-path',
  'drive-path',
  'symlink',
  'special-file',
  'bomb-ratio',
  'too-large',
  'too-many-entries',
  'overlapping-entries',
  'nul-or-control',
  'path-too-long',
]);
/** Faults after which the content cannot be trusted to be whole. */
const BROKEN: ReadonlySet<ContainerFaultKind> = new Set([
  'encrypted',
  'method-unsupported',
  'truncated-entry',
  'local-name-differs',
  'local-header-missing',
  'duplicate-entry',
  'multi-disk',
  'empty',
]);

const ASSET = /^assets\/([0-9a-f]{64})\.([a-z0-9]{1,8})$/;
/** Bytes of one JSON file and of one drawing: far above any page, far below what would hurt. */
const TEXT_LIMIT = 32 * 2 ** 20;

interface ReadOptions {
  readonly signal?: AbortSignal;
  onProgress?(done: number, total: number, at: string): void;
}

/**
 * Unpacks the course in `file` into `folder`, an empty folder of ours.
 * @returns the course; or why not, and then what lies in `folder` is to be removed.
 * @throws the signal's reason when aborted; the file system's error on writing.
 */
export async function readKritiFile(
  file: string,
  folder: string,
  options: ReadOptions = {},
): Promise<Result<Course, KritiFileError>> {
  const opened = await openZip(file);
  if (!opened.ok) return err({ code: 'damaged', fault: opened.error.kind, file: '' });
  const files = opened.value;
  try {
    return await unpack(files, folder, options);
  } catch (error) {
    if (!(error instanceof UnreadableEntry)) throw error;
    const { kind, file: at = '' } = error.fault;
    return err({ code: HARMFUL.has(kind) ? 'unsafe' : 'damaged', fault: kind, file: at });
  } finally {
    await files.close();
  }
}

/** The folder in the archive that the course lies in: its top, or the one folder that a file manager packed. */
function topOf({ paths }: PackageFiles): string | undefined {
  const tops = paths.filter((path) => path === COURSE_FILE || /^[^/]+\/course\.json$/.test(path));
  const top = tops.find((path) => path === COURSE_FILE) ?? (tops.length === 1 ? tops[0] : undefined);
  return top?.slice(0, -COURSE_FILE.length);
}

async function unpack(
  files: PackageFiles,
  folder: string,
  { signal, onProgress }: ReadOptions,
): Promise<Result<Course, KritiFileError>> {
  for (const { kind, file = '' } of files.faults) {
    if (HARMFUL.has(kind)) return err({ code: 'unsafe', fault: kind, file });
    if (BROKEN.has(kind)) return err({ code: 'damaged', fault: kind, file });
  }
  const top = topOf(files);
  if (top === undefined) return err({ code: 'no-course' });
  const inside = files.paths.filter((path) => path.startsWith(top));
  const texts = inside.filter((path) => courseFile(path.slice(top.length)));
  const assets = inside.filter((path) => ASSET.test(path.slice(top.length)));
  const total = [...texts, ...assets].reduce((sum, path) => sum + files.size(path), 0);

  // The words first: most files that are no courses are known by them, and cheaply.
  const parsed = new Map<string, unknown>();
  let done = 0;
  await Promise.all(['pages', 'assets'].map((name) => mkdir(`${folder}/${name}`)));
  for (const path of texts) {
    signal?.throwIfAborted();
    const name = path.slice(top.length);
    onProgress?.(done, total, name);
    const bytes = await files.read(path, TEXT_LIMIT);
    const json = parseJson(bytes);
    if (!json.ok) return err({ code: 'not-loaded', error: notJson(name, json.error) });
    parsed.set(name, json.value);
    await writeFile(`${folder}/${name}`, bytes, { flag: 'wx' });
    done += bytes.length;
  }
  const loaded = load(parsed);
  if (!loaded.ok) return err({ code: 'not-loaded', error: loaded.error });
  for (const path of assets) {
    const name = path.slice(top.length);
    onProgress?.(done, total, name);
    if (!(await takeAsset(files, path, `${folder}/${name}`, signal)))
      return err({ code: 'wrong-asset', file: name });
    done += files.size(path);
  }
  return ok(loaded.value.project.course);
}

const notJson = (file: string, fault: 'not-utf8' | JsonFault): LoadError => ({
  code: 'invalid',
  problems: [
    fault === 'not-utf8'
      ? { key: 'not-utf8', file, pointer: '' }
      : { key: 'not-json', file, pointer: '', data: { line: fault.line, column: fault.column } },
  ],
});

/** Copies an asset; false when it is not what its name says, or a drawing that is more than a drawing. */
async function takeAsset(
  files: PackageFiles,
  path: string,
  out: string,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const [, id, ext] = ASSET.exec(path.slice(path.indexOf('assets/'))) ?? [];
  if (ext === 'svg') {
    const drawing = await files.read(path, TEXT_LIMIT);
    if (readSvg(Buffer.from(drawing).toString('utf8')).unsafe !== undefined) return false;
  }
  const sha256 = createHash('sha256');
  async function* hashed(): AsyncGenerator<Uint8Array> {
    for await (const piece of files.stream(path)) {
      signal?.throwIfAborted();
      sha256.update(piece);
      yield piece;
    }
  }
  await nodeHost.files.create(out, hashed());
  return sha256.digest('hex') === id;
}
