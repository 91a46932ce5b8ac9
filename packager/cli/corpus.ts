/** `kriti corpus add|remove|list|stats|check|reindex|snapshot`: the documents that courses are held against. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { copyCorpus } from '../corpus/copy-corpus.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { CorpusDocument, Said } from '../corpus/document.ts';
import { findSources } from '../corpus/find-sources.ts';
import { openCorpus } from '../corpus/open.ts';
import { type OpenLocal, openLocal } from '../corpus/open-local.ts';
import { type ReadTally, readSources } from '../corpus/read-sources.ts';
import { shownPlace } from '../corpus/shown-place.ts';
import { signSnapshot } from '../corpus/snapshot.ts';
import { writeTroubleOf } from '../corpus/write-trouble.ts';
import type { UiLang } from '../course/words.ts';
import { signingKey } from '../read/seal.ts';
import { reasonInWords } from '../trouble-words.ts';
import { documentLines, faultLine, openedLines, statsLines, unreadLine } from './corpus-text.ts';
import { openFault, type SayCorpus, speakCorpus } from './corpus-words.ts';
import { EXIT } from './exit.ts';
import { stopSignal } from './interrupt.ts';
import { withExample, withOutputOptions } from './options.ts';
import { reasonOf, writeWhole } from './output.ts';
import { type ProgressLine, progressLine } from './progress.ts';
import { speak } from './say.ts';

interface CorpusOptions {
  readonly corpus: string;
  readonly format: 'text' | 'json';
  readonly output?: string;
  readonly quiet?: true;
}

/** What a subcommand has to say: for people, for programs, and whether it found something amiss. */
interface Answer {
  readonly lines: readonly string[];
  readonly json: unknown;
  readonly amiss?: boolean;
}

interface Work {
  readonly corpus: Corpus;
  readonly signal: AbortSignal;
  readonly line: ProgressLine;
  readonly say: SayCorpus;
}

export function corpusCommand(lang: UiLang): Command {
  const say = speakCorpus(lang);
  const command = new Command('corpus').helpCommand(false);
  const part = (name: string, args: string, example: string): Command =>
    withExample(
      withOutputOptions(
        command.command(`${name} ${args}`.trim()).description(say(`about-${name}`)),
        speak(lang),
      )
        .requiredOption('--corpus <corpus>', say('opt-corpus'))
        .addOption(
          new Option('--format <format>', say('opt-format')).choices(['text', 'json']).default('text'),
        ),
      speak(lang),
      `kriti corpus ${example}`,
    );

  part('add', '<path...>', 'add ./courses rules.pdf --corpus ./corpus')
    .option('--owner <name>', say('opt-owner'))
    .option('--licence <licence>', say('opt-licence'))
    .option('--language <language>', say('opt-language'))
    .action((paths: string[], options: CorpusOptions & Said) =>
      run(lang, options, { how: 'write' }, (work) => add(paths, options, work)),
    );
  part('remove', '<document...>', 'remove 17 rules.pdf --corpus ./corpus').action(
    (names: string[], options: CorpusOptions) =>
      run(lang, options, { how: 'write' }, (work) => remove(names, work)),
  );
  part('list', '', 'list --corpus ./corpus').action((options: CorpusOptions) =>
    run(lang, options, { how: 'read' }, (work) => list(work, lang)),
  );
  part('stats', '', 'stats --corpus ./corpus').action((options: CorpusOptions) =>
    run(lang, options, { how: 'read' }, (work) => stats(work, lang)),
  );
  part('check', '', 'check --corpus ./corpus').action((options: CorpusOptions) =>
    run(lang, options, { how: 'read' }, check),
  );
  part('reindex', '', 'reindex --corpus ./corpus').action((options: CorpusOptions) =>
    run(lang, options, { how: 'reindex' }, async () => ({ lines: [say('reindexed')], json: {} })),
  );
  part('snapshot', '', 'snapshot --corpus postgres://db/courses --out ./stick --key key.pem')
    .requiredOption('--out <folder>', say('opt-out'))
    .requiredOption('--key <file>', say('opt-key'))
    .action((options: CorpusOptions & SnapshotOptions) =>
      run(lang, options, { how: 'read' }, (work) => snapshot(options, work)),
    );
  return command;
}

/** Opens the corpus, does the work under a line of progress and Ctrl-C, and prints the answer. */
async function run(
  lang: UiLang,
  options: CorpusOptions,
  how: Pick<OpenLocal, 'how'>,
  work: (work: Work) => Promise<Answer>,
): Promise<void> {
  const say = speakCorpus(lang);
  const stop = stopSignal();
  const line = progressLine(process.stderr, options.quiet ?? false);
  const onDocument = (done: number, total: number, at: string) =>
    line.say(say('indexing', { done, total, at }));
  const opened = await openCorpus(options.corpus, { ...how, onDocument });
  if (!opened.ok) {
    line.end();
    stop.done();
    return fail(openFault(opened.error, say), EXIT.usage);
  }
  const corpus = opened.value;
  try {
    if (corpus.readOnly && how.how !== 'read')
      return fail(say('read-only', { why: say(`only-${corpus.readOnly}`) }), EXIT.usage);
    const answer = await work({ corpus, signal: stop.signal, line, say });
    line.end();
    await deliver(answer, options, lang);
    if (stop.signal.aborted) fail(speak(lang)('stopped'), EXIT.interrupted);
    else if (answer.amiss) process.exitCode = EXIT.findings;
  } catch (error) {
    line.end();
    if (stop.signal.aborted) fail(speak(lang)('stopped'), EXIT.interrupted);
    else if (isMissing(error)) fail(say('no-such-path', { path: error.path }), EXIT.usage);
    else {
      const trouble = writeTroubleOf(error);
      if (!trouble) throw error;
      const { kind, reason } = trouble;
      const where = shownPlace(options.corpus);
      fail(say(`write-${kind}`, { where, reason: reasonInWords(reason, lang) }), EXIT.ownFailure);
    }
  } finally {
    stop.done();
    await corpus.close();
  }
}

function fail(sentence: string, code: number): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
}

const isMissing = (error: unknown): error is Error & { path: string } =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'path' in error;

async function deliver({ lines, json }: Answer, options: CorpusOptions, lang: UiLang): Promise<void> {
  const { format, output, quiet } = options;
  const body = json && typeof json === 'object' ? json : {};
  const text =
    format === 'json'
      ? `${JSON.stringify({ format: 1, corpus: options.corpus, ...body }, null, 2)}\n`
      : lines.map((line) => `${line}\n`).join('');
  if (output === undefined) {
    if (!quiet || format === 'json') process.stdout.write(text);
    return;
  }
  try {
    await writeWhole(resolve(output), text);
  } catch (error) {
    fail(speak(lang)('output-failed', { file: output, reason: reasonOf(error, lang) }), EXIT.ownFailure);
  }
}

async function add(
  paths: readonly string[],
  said: Said,
  { corpus, signal, line, say }: Work,
): Promise<Answer> {
  const { owner, licence, language } = said;
  const tally: ReadTally = { unchanged: 0, unread: [] };
  const how = {
    said: { ...(owner && { owner }), ...(licence && { licence }), ...(language && { language }) },
    signal,
    onProgress: (done: number, at: string) => line.say(say('reading', { done, at })),
  };
  const added = await corpus.add(readSources(corpus, findSources(paths), how, tally));
  const { unchanged, unread } = tally;
  const found = added.added + added.same + unchanged + unread.length > 0;
  if (!found && !signal.aborted)
    return {
      lines: [say('nothing-found', { paths: paths.join(', ') })],
      json: { ...added, unchanged, unread },
      amiss: true,
    };
  return {
    lines: [say('added', { ...added, unchanged }), ...unread.map((one) => unreadLine(one, say))],
    json: { ...added, unchanged, unread },
    amiss: unread.length > 0,
  };
}

async function remove(names: readonly string[], { corpus, say, signal }: Work): Promise<Answer> {
  const wanted = new Map(names.map((name) => [name, false]));
  const doomed: CorpusDocument[] = [];
  for await (const document of corpus.documents()) {
    const name = names.find((one) => isNamed(document, one));
    if (name === undefined) continue;
    wanted.set(name, true);
    doomed.push(document);
  }
  for (const { id } of doomed) {
    signal.throwIfAborted();
    await corpus.remove(id);
  }
  const missing = names.filter((name) => !wanted.get(name));
  return {
    lines: [say('removed', { n: doomed.length }), ...missing.map((name) => say('not-there', { name }))],
    json: { removed: doomed.map(({ id }) => id), missing },
    amiss: missing.length > 0,
  };
}

/** By its number, by a file it came from, or by a folder that such a file lies in. */
function isNamed({ id, sources }: CorpusDocument, name: string): boolean {
  const path = resolve(name);
  return String(id) === name || sources.some((source) => source === path || source.startsWith(`${path}/`));
}

async function list({ corpus, say }: Work, lang: UiLang): Promise<Answer> {
  const documents: CorpusDocument[] = [];
  for await (const document of corpus.documents()) documents.push(document);
  const lines = documents.flatMap((document) => documentLines(document, say, lang));
  return {
    lines: lines.length > 0 ? lines : [say('empty')],
    json: { documents: documents.map(({ starts: _, firstChunk: __, ...document }) => document) },
  };
}

async function stats({ corpus, say }: Work, lang: UiLang): Promise<Answer> {
  const found = await corpus.stats();
  const { readOnly, signed } = corpus;
  return {
    lines: [...statsLines(found, say, lang), ...openedLines(corpus, await corpus.waiting(), say)],
    json: { ...found, ...(readOnly && { readOnly }), ...(signed && { signed }) },
  };
}

async function check({ corpus, line, say, signal }: Work): Promise<Answer> {
  const faults: { kind: string; id: number; title: string }[] = [];
  let documents = 0;
  const onDocument = (done: number, total: number, at: string) => {
    signal.throwIfAborted();
    documents = total;
    line.say(say('indexing', { done, total, at }));
  };
  for await (const { kind, document } of corpus.check(onDocument))
    faults.push({ kind, id: document.id, title: document.title });
  return {
    lines:
      faults.length > 0 ? faults.map((fault) => faultLine(fault, say)) : [say('sound', { n: documents })],
    json: { documents, faults },
    amiss: faults.length > 0,
  };
}

interface SnapshotOptions {
  readonly out: string;
  readonly key: string;
}

/** Copies the corpus into a new folder and signs it. */
async function snapshot(
  { out, key: file }: SnapshotOptions,
  { corpus, line, say, signal }: Work,
): Promise<Answer> {
  const key = signingKey(await readFile(file, 'utf8'));
  if (!key) return { lines: [say('no-key', { file })], json: {}, amiss: true };
  const made = new Date();
  const target = await openLocal(resolve(out), { how: 'write', now: () => made });
  if (!target.ok) return { lines: [openFault(target.error, say)], json: {}, amiss: true };
  const copy = target.value;
  let documents = 0;
  try {
    if (copy.readOnly || (await copy.stats()).documents > 0)
      return { lines: [say('out-not-empty', { folder: out })], json: {}, amiss: true };
    documents = await copyCorpus(corpus, copy, (done, at) => {
      signal.throwIfAborted();
      line.say(say('reading', { done, at }));
    });
  } finally {
    await copy.close();
  }
  const signed = await signSnapshot(resolve(out), key, { made: made.toISOString(), documents });
  return {
    lines: [say('snapshot-made', { folder: out, documents, key: signed.key })],
    json: { documents, ...signed },
  };
}
