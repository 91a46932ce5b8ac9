/** Reads sources for a corpus: several jobs at once, some files each; a job that breaks down costs no other file. */
import { availableParallelism } from 'node:os';
import type { ExtractedSource, UnreadDocument } from '../jobs/extract.ts';
import { type RunJob, runJob as runInNode } from '../jobs/jobs.ts';
import type { JOBS } from '../jobs/table.ts';
import type { Corpus, Incoming } from './corpus.ts';
import type { NewDocument, Said, SourceState } from './document.ts';

export interface ReadSources {
  readonly said: Said;
  readonly signal: AbortSignal;
  readonly runJob?: RunJob<typeof JOBS>;
  onProgress(done: number, at: string): void;
}

/** What was not read, known once all has been. */
export interface ReadTally {
  /** Files that are as they were when they were last added. */
  unchanged: number;
  readonly unread: UnreadDocument[];
}

/** Files that a job reads one after the other: its start is dear. */
const IN_ONE_JOB = 8;

/** Yields what was read, as it comes. Ends early, without an error, when the signal aborts. */
export async function* readSources(
  corpus: Pick<Corpus, 'source'>,
  sources: AsyncIterable<SourceState>,
  how: ReadSources,
  tally: ReadTally,
): AsyncGenerator<Incoming> {
  let done = 0;
  for await (const { batch, read } of atOnce(changed(corpus, sources, tally), (batch) =>
    readBatch(batch, how),
  )) {
    for (const { path, documents, unread } of read) {
      tally.unread.push(...unread);
      how.onProgress(++done, path);
      const source = batch.find((one) => one.path === path);
      if (source && documents.length > 0)
        yield { source, documents: documents.map((document) => withSaid(document, how.said)) };
    }
    if (how.signal.aborted) return;
  }
}

/** What a document says of itself goes before what is said of all; but its language was only guessed. */
const withSaid = (document: NewDocument, { language, ...rights }: Said): NewDocument => ({
  ...rights,
  ...document,
  ...(language && { language }),
});

async function* changed(
  corpus: Pick<Corpus, 'source'>,
  sources: AsyncIterable<SourceState>,
  tally: ReadTally,
): AsyncGenerator<SourceState[]> {
  const batch: SourceState[] = [];
  for await (const source of sources) {
    const known = await corpus.source(source.path);
    if (known?.bytes === source.bytes && known.modified === source.modified) {
      tally.unchanged += 1;
      continue;
    }
    batch.push(source);
    if (batch.length === IN_ONE_JOB) yield batch.splice(0);
  }
  if (batch.length > 0) yield batch;
}

interface ReadBatch {
  readonly batch: readonly SourceState[];
  readonly read: readonly ExtractedSource[];
}

async function readBatch(batch: readonly SourceState[], how: ReadSources): Promise<ReadBatch> {
  const { signal, runJob = runInNode } = how;
  const read = await runJob('extract', { paths: batch.map(({ path }) => path) }, { signal });
  if (read.ok) return { batch, read: read.value };
  if (signal.aborted) return { batch, read: [] };
  const [first] = batch;
  if (batch.length === 1 && first) {
    const { path } = first;
    return {
      batch,
      read: [{ path, documents: [], unread: [{ path, code: 'unreadable', detail: read.error.code }] }],
    };
  }
  // One of them broke the job: each gets one of its own.
  const alone: ExtractedSource[] = [];
  for (const source of batch) alone.push(...(await readBatch([source], how)).read);
  return { batch, read: alone };
}

/** Works on as many items at once as the machine has cores; yields each result as it is there. */
async function* atOnce<In, Out>(
  items: AsyncIterable<In>,
  work: (item: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const running = new Set<Promise<Out>>();
  const settled = async (): Promise<Out> => {
    const first = await Promise.race([...running].map(async (one) => ({ one, result: await one })));
    running.delete(first.one);
    return first.result;
  };
  for await (const item of items) {
    running.add(work(item));
    if (running.size >= availableParallelism()) yield await settled();
  }
  while (running.size > 0) yield await settled();
}
