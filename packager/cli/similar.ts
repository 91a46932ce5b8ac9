/** `kriti similar`: which passages files share with each other and with a corpus, and which they say twice. */
import { Command, Option } from 'commander';
import { STANDARD_LIMITS } from '../check/similarity/limits.ts';
import type { Dictionary } from '../check/similarity/translated/dictionary.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { UiLang } from '../course/words.ts';
import { type SimilarReport, similarFiles } from '../originality/similar.ts';
import { VERSION } from '../version.ts';
import { chosenDictionary } from './dictionary.ts';
import { EXIT, FAIL_ON, type FailOn } from './exit.ts';
import { stopSignal } from './interrupt.ts';
import { openToRead } from './open-corpus.ts';
import { withCorpusOption, withExample, withOutputOptions } from './options.ts';
import { reasonOf, writeWhole } from './output.ts';
import { progressLine } from './progress.ts';
import { type Say, speak } from './say.ts';
import { saySimilar, similarText } from './similar-text.ts';

interface SimilarOptions {
  readonly corpus?: string;
  readonly dictionary?: string;
  readonly format: 'text' | 'json';
  readonly output?: string;
  readonly quiet?: true;
  readonly failOn: FailOn;
}

export function similarCommand(lang: UiLang): Command {
  const say = speak(lang);
  const command = new Command('similar')
    .argument('<file...>', saySimilar('files', lang))
    .addOption(new Option('--format <format>', say('diff-format')).choices(['text', 'json']).default('text'))
    .addOption(new Option('--fail-on <severity>', say('opt-fail-on')).choices(FAIL_ON).default('error'));
  return withExample(
    withCorpusOption(withOutputOptions(command, say), say),
    say,
    'kriti similar chapter.docx notes.pdf',
  ).action((files: string[], options: SimilarOptions) => similar(files, options, lang, say));
}

async function similar(
  files: readonly string[],
  options: SimilarOptions,
  lang: UiLang,
  say: Say,
): Promise<void> {
  const dictionary = await chosenDictionary(options.dictionary, lang);
  if (!dictionary.ok) {
    process.stderr.write(`${dictionary.error}\n`);
    process.exitCode = EXIT.usage;
    return;
  }
  const opened = options.corpus === undefined ? undefined : await openToRead(options.corpus, lang);
  if (opened && !opened.ok) {
    process.stderr.write(`${opened.error}\n`);
    process.exitCode = EXIT.usage;
    return;
  }
  try {
    await compareAndTell(files, { corpus: opened?.value, dictionary: dictionary.value }, options, lang, say);
  } finally {
    await opened?.value.close();
  }
}

async function compareAndTell(
  files: readonly string[],
  { corpus, dictionary }: { readonly corpus: Corpus | undefined; readonly dictionary: Dictionary },
  options: SimilarOptions,
  lang: UiLang,
  say: Say,
): Promise<void> {
  const line = progressLine(process.stderr, options.quiet ?? false);
  const stop = stopSignal();
  const reports = await similarFiles([...new Set(files)], {
    ...(corpus && { corpus }),
    dictionary,
    limits: STANDARD_LIMITS,
    signal: stop.signal,
    onProgress: (done, total, at) => line.say(say('checking', { at, done, total })),
  });
  stop.done();
  line.end();
  if (!reports) {
    process.stderr.write(`${say('stopped')}\n`);
    process.exitCode = EXIT.interrupted;
    return;
  }
  process.exitCode = exitOf(reports, options.failOn);
  await write(reports, options, lang, say);
}

function exitOf(reports: readonly SimilarReport[], failOn: FailOn): number {
  const verdicts = new Set(reports.map(({ verdict }) => verdict));
  const fails = verdicts.has('fail') || (failOn === 'warning' && verdicts.has('warn'));
  return fails && failOn !== 'never' ? EXIT.findings : EXIT.ok;
}

async function write(
  reports: readonly SimilarReport[],
  { corpus, format, output, quiet }: SimilarOptions,
  lang: UiLang,
  say: Say,
): Promise<void> {
  const json = { format: 1, tool: { name: 'kriti', version: VERSION }, reports };
  const text =
    format === 'json'
      ? `${JSON.stringify(json, null, 2)}\n`
      : similarText(reports, corpus !== undefined, lang);
  if (output === undefined) {
    const nothing = reports.every(
      ({ verdict, similar }) => verdict === 'pass' && similar.matches.length === 0,
    );
    if (!(quiet && nothing)) process.stdout.write(text);
    return;
  }
  try {
    await writeWhole(output, text);
    if (!quiet) process.stderr.write(`${say('written', { file: output })}\n`);
  } catch (error) {
    process.stderr.write(`${say('output-failed', { file: output, reason: reasonOf(error, lang) })}\n`);
    process.exitCode = EXIT.ownFailure;
  }
}
