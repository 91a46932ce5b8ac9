/** `kriti pack`: a course as a package, checked before it gets its name. */
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { failureInWords, type Refusal, said } from '../api/failures.ts';
import { jobRefusal, packRefusal } from '../api/pack.ts';
import { formatWords } from '../check/words.ts';
import type { MessageData, UiLang } from '../course/words.ts';
import { NOTE_WORDS, type PackNote } from '../export/notes.ts';
import { TARGETS } from '../export/targets.ts';
import { portPath } from '../host-node.ts';
import { type PackAndCheckError, packAndCheck, usualProfile } from '../pack-and-check.ts';
import { deliver } from './deliver.ts';
import { type DossierCliOptions, dossierOptions, packDossier } from './dossier.ts';
import { EXIT } from './exit.ts';
import { stopSignal } from './interrupt.ts';
import { profileFor, type ReportOptions, withExample, withReportOptions } from './options.ts';
import { progressLine } from './progress.ts';
import { type Say, speak } from './say.ts';

interface PackOptions extends ReportOptions, DossierCliOptions {
  readonly as: string;
  readonly out: string;
}

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    as: 'what to pack it as',
    out: 'the file to write (.zip), or a folder that is empty or not there yet',
    profile: 'whose demands it must meet; scorm12: igot, others: standard unless given',
    packing: 'Packing: {done} %',
    checking: 'Checking: {done} %',
    packed: 'Packed: {file} ({bytes, number} bytes)',
  },
  hi: {
    as: 'किस रूप में पैक करें',
    out: 'लिखने की फ़ाइल (.zip), या ऐसा फ़ोल्डर जो ख़ाली हो या अभी न हो',
    profile: 'किसकी माँगें पूरी हों; न बताने पर scorm12: igot, बाक़ी: standard',
    packing: 'पैक हो रहा है: {done} %',
    checking: 'जाँचा जा रहा है: {done} %',
    packed: 'पैकेज बना: {file} ({bytes, number} बाइट)',
  },
};

export function packCommand(lang: UiLang): Command {
  const words = WORDS[lang];
  const say = speak(lang);
  const targets = [...TARGETS.map(({ id }) => id), 'igot'];
  const command = new Command('pack')
    .argument('<course>')
    .addOption(new Option('--as <target>', words.as).choices(targets).makeOptionMandatory())
    .requiredOption('--out <path>', words.out ?? '');
  return withExample(
    dossierOptions(withReportOptions(command, say, ''), lang),
    say,
    'kriti pack ./my-course --as scorm12 --out my-course.zip',
  ).action((folder: string, options: PackOptions) => pack(folder, options, lang, say));
}

async function pack(folder: string, options: PackOptions, lang: UiLang, say: Say): Promise<void> {
  const own = (key: string, data: MessageData) => formatWords(WORDS[lang][key] ?? key, lang, data);
  if (options.as === 'igot') return packDossier(folder, options, lang, say);
  const profile = await profileFor(options.profile || usualProfile(options.as), say);
  if (!profile.ok) return fail(profile.error, EXIT.usage);

  const stop = stopSignal();
  const line = progressLine(process.stderr, options.quiet ?? false);
  const packed = await packAndCheck({
    folder: portPath(resolve(folder)),
    target: options.as,
    out: resolve(options.out),
    profile: profile.value,
    lang,
    signal: stop.signal,
    onProgress: ({ step, done }) => line.say(own(step, { done: Math.round(done) })),
  });
  line.end();
  stop.done();
  if (!packed.ok) return end(packed.error, folder, options, lang, say);

  const { file, bytes, notes, report, unchecked } = packed.value;
  if (!options.quiet) {
    process.stderr.write(`${own('packed', { file, bytes })}\n${noteLines(notes, lang)}`);
  }
  await deliver([report], options, lang, say);
  if (unchecked) process.exitCode = EXIT.ownFailure;
}

/** What the platform can also take by itself. */
const noteLines = (notes: readonly PackNote[], lang: UiLang): string =>
  notes
    .map(({ key, data }) => said(NOTE_WORDS, key, lang, data))
    .map(({ what, why = '', how = '' }) => `- ${what}. ${why} ${how}.\n`)
    .join('');

function fail(message: string, status: number): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = status;
}

/** Says why there is no package. One that was not fit has its report like any other. */
async function end(
  error: PackAndCheckError,
  folder: string,
  options: PackOptions,
  lang: UiLang,
  say: Say,
): Promise<void> {
  const inWords = (refusal: Refusal) => failureInWords(refusal, lang).message;
  switch (error.code) {
    case 'cancelled':
      return fail(say('stopped'), EXIT.interrupted);
    case 'failed':
      return fail(inWords(jobRefusal(error.end).error), EXIT.ownFailure);
    case 'cannot-write': {
      const { path, reason } = error;
      return fail(inWords({ code: 'cannot-write', data: { path, reason } }), EXIT.ownFailure);
    }
    case 'not-fit': {
      await deliver([error.report], options, lang, say);
      const count = error.report.results
        .flatMap(({ diagnostics }) => diagnostics)
        .filter(({ severity }) => severity === 'error').length;
      return fail(inWords({ code: 'package-not-fit', data: { count } }), EXIT.findings);
    }
    case 'not-written':
      return fail(inWords(packRefusal(error, folder).error), EXIT.ownFailure);
    default:
      return fail(inWords(packRefusal(error, folder).error), EXIT.findings);
  }
}
