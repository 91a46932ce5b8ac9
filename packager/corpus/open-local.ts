/**
 * Opens a corpus in a folder. LMDB maps its file into memory and locks through
 * it, which only a disk of this machine can be trusted with: on a network share,
 * or where nothing may be written, the corpus is a snapshot that is only read.
 */
import { constants, existsSync, rmSync } from 'node:fs';
import { access, copyFile, mkdir, mkdtemp, readFile, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NORM_VERSION } from '../check/similarity/fold.ts';
import { err, ok, type Result } from '../course/result.ts';
import { reasonOf } from '../read/bytes.ts';
import { Catalogue } from './catalogue.ts';
import type { Corpus, CorpusError, OnDocument } from './corpus.ts';
import { LmdbStore } from './lmdb-store.ts';
import { LocalCorpus, type Shelves } from './local-corpus.ts';
import { PICTURES } from './picture-finder.ts';
import type { PrintKind } from './print-shelf.ts';
import { PrintStore } from './print-store.ts';
import { CORPUS_FILES, verifySnapshot } from './snapshot.ts';
import { SOUNDS } from './sound-finder.ts';

export interface OpenLocal {
  /** 'read': never writes. 'write': may; makes the folder where there is none. 'reindex': makes the index anew. */
  readonly how: 'read' | 'write' | 'reindex';
  readonly now?: () => Date;
  readonly onDocument?: OnDocument;
}

/** What lies in the folder; the file that makes it a corpus. */
const ABOUT = 'corpus.json';
const FORMAT = 1;

interface About {
  readonly format: number;
  readonly norm: number;
}

/** File systems of other machines (Linux, statfs(2)): NFS, SMB, CIFS, SMB2, AFS, Ceph, 9P. */
const NETWORK: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x00c36400, 0x01021997,
]);

export async function openLocal(
  folder: string,
  { how, now = () => new Date(), onDocument }: OpenLocal,
): Promise<Result<LocalCorpus, CorpusError>> {
  const about = await aboutOf(folder);
  if (!about.ok) return about;
  if (!about.value && how !== 'write') return err({ code: 'missing', data: { folder } });
  const signed = about.value && (await verifySnapshot(folder));
  if (signed === 'altered') return err({ code: 'altered', data: { folder } });
  const readOnly = signed ? 'snapshot' : about.value ? await onlyReadable(folder) : undefined;
  const stale = about.value && about.value.norm !== NORM_VERSION;
  if (stale && (how !== 'reindex' || readOnly))
    return err({ code: 'other-version', data: { found: about.value?.norm ?? 0, known: NORM_VERSION } });
  if (how === 'reindex' && !readOnly) await rm(join(folder, 'index.mdb'), { force: true });
  try {
    if (!about.value || stale) await writeAbout(folder);
    const corpus = await openFiles(
      folder,
      how === 'read' || readOnly !== undefined,
      (texts, index, shelves) =>
        new LocalCorpus(texts, index, shelves, now, {
          ...(readOnly && { readOnly }),
          ...(signed && { signed }),
        }),
    );
    if (how === 'reindex' && !readOnly) await corpus.reindex(onDocument ?? (() => {}));
    else if (how === 'write' && !readOnly) await corpus.settle();
    return ok(corpus);
  } catch (error) {
    const code = reasonOf(error) === 'ERR_MODULE_NOT_FOUND' ? 'no-engine' : 'refused';
    return err({ code, data: { folder, reason: reasonOf(error) } });
  }
}

async function openFiles(
  folder: string,
  reading: boolean,
  corpusOf: (texts: Catalogue, index: LmdbStore, shelves: Shelves) => LocalCorpus,
): Promise<LocalCorpus> {
  const { open } = await import('lmdb');
  const openAt = (here: string): LocalCorpus => {
    const options = { cache: false, maxDbs: 16, readOnly: reading } as const;
    const texts = join(here, 'texts.mdb');
    const index = join(here, 'index.mdb');
    const catalogue = new Catalogue(open<unknown, string>({ path: texts, ...options }), texts);
    // One that is older than these, and is only read, has none.
    const shelf = <About extends { readonly sha256: string }, Print, Key>(
      name: string,
      kind: PrintKind<About, Print, Key>,
    ) => {
      const path = join(here, name);
      if (reading && !existsSync(path)) return undefined;
      const env = open<unknown, string>({ path, ...options });
      return new PrintStore(env, path, kind, (text) => catalogue.ofText(text));
    };
    return corpusOf(
      catalogue,
      new LmdbStore(open<Buffer, number>({ path: index, encoding: 'binary', ...options }), index),
      { pictures: shelf('pictures.mdb', PICTURES), sounds: shelf('sounds.mdb', SOUNDS) },
    );
  };
  if (!reading || (await isWritable(folder))) return openAt(folder);
  try {
    return openAt(folder);
  } catch {
    // Where it may not make its lock file LMDB opens nothing; of what nobody changes, a copy is as good.
    return openAt(await copied(folder));
  }
}

async function copied(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'kriti-corpus-'));
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  for (const name of CORPUS_FILES)
    if (existsSync(join(folder, name))) await copyFile(join(folder, name), join(copy, name));
  return copy;
}

/** Absent where there is no corpus yet: no folder, or an empty one. */
async function aboutOf(folder: string): Promise<Result<About | undefined, CorpusError>> {
  let text: string;
  try {
    text = await readFile(join(folder, ABOUT), 'utf8');
  } catch (error) {
    if (reasonOf(error) !== 'ENOENT')
      return err({ code: 'refused', data: { folder, reason: reasonOf(error) } });
    const there = await stat(folder).catch(() => undefined);
    if (there?.isFile()) return err({ code: 'not-a-corpus', data: { folder } });
    return ok(undefined);
  }
  try {
    const about: unknown = JSON.parse(text);
    if (about && typeof about === 'object' && 'format' in about && 'norm' in about && about.format === FORMAT)
      return ok({ format: FORMAT, norm: Number(about.norm) });
  } catch {
    // Told below.
  }
  return err({ code: 'not-a-corpus', data: { folder } });
}

async function writeAbout(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const about: About = { format: FORMAT, norm: NORM_VERSION };
  await writeFile(join(folder, ABOUT), `${JSON.stringify(about)}\n`);
}

async function onlyReadable(folder: string): Promise<Corpus['readOnly']> {
  if (!(await isWritable(folder))) return 'no-permission';
  // A share of Windows bears its server's name; elsewhere the file system tells.
  if (/^[\\/]{2}[^\\/]/.test(folder) || NETWORK.has((await statfs(folder)).type)) return 'network';
  return undefined;
}

const isWritable = (folder: string): Promise<boolean> =>
  access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
