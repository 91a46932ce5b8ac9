/** `kriti originality`: a course or a file against a corpus, and the certificate of it. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { type Certificate, certify } from '../check/similarity/certificate.ts';
import { similarLimits } from '../check/similarity/limits.ts';
import { COURSE_FILE } from '../course/files.ts';
import type { UiLang } from '../course/words.ts';
import { CERTIFICATE_FORMS, certificateFile, certificateForm } from '../originality/certificate-file.ts';
import { judgeOriginality } from '../originality/originality.ts';
import { VERSION } from '../version.ts';
import { speakCorpus } from './corpus-words.ts';
import { chosenDictionary } from './dictionary.ts';
import { EXIT, FAIL_ON, type FailOn, fail } from './exit.ts';
import { stopSignal } from './interrupt.ts';
import { openToRead } from './open-corpus.ts';
import { profileFor, withExample, withOutputOptions } from './options.ts';
import { originalityText, sayOriginality } from './originality-text.ts';
import { reasonOf, writeOut, writeWhole } from './output.ts';
import { progressLine } from './progress.ts';
import { type Say, speak } from './say.ts';
import { saySimilar } from './similar-text.ts';

interface OriginalityOptions {
  readonly corpus: string;
  readonly certificate?: string;
  readonly dictionary?: string;
  readonly profile: string;
  readonly format: 'text' | 'json';
  readonly output?: string;
  readonly quiet?: true;
  readonly failOn: FailOn;
}

export function originalityCommand(lang: UiLang): Command {
  const say = speak(lang);
  const own = (key: string) => sayOriginality(key, lang);
  const command = new Command('originality')
    .argument('<course>', own('course'))
    .requiredOption('--corpus <corpus>', own('opt-corpus'))
    .option('--certificate <file>', own('opt-certificate'))
    .option('--dictionary <file>', say('opt-dictionary'))
    .addOption(new Option('--profile <profile>', say('opt-profile')).default('igot'))
    .addOption(new Option('--format <format>', say('diff-format')).choices(['text', 'json']).default('text'))
    .addOption(new Option('--fail-on <severity>', say('opt-fail-on')).choices(FAIL_ON).default('error'));
  return withExample(
    withOutputOptions(command, say),
    say,
    'kriti originality ./my-course --corpus ./corpus --certificate certificate.pdf',
  ).action((path: string, options: OriginalityOptions) => originality(path, options, lang, say));
}

async function originality(path: string, options: OriginalityOptions, lang: UiLang, say: Say): Promise<void> {
  const { certificate: file } = options;
  if (file !== undefined && !certificateForm(file))
    return fail(
      sayOriginality('form-unknown', lang, { file, known: CERTIFICATE_FORMS.join(', ') }),
      EXIT.usage,
    );
  if (!existsSync(path)) return fail(saySimilar('unread-missing', lang, { path }), EXIT.usage);
  if (statSync(path).isDirectory() && !existsSync(join(path, COURSE_FILE)))
    return fail(say('no-course', { path }), EXIT.usage);
  const profile = await profileFor(options.profile, say);
  if (!profile.ok) return fail(profile.error, EXIT.usage);
  const dictionary = await chosenDictionary(options.dictionary, lang);
  if (!dictionary.ok) return fail(dictionary.error, EXIT.usage);
  const opened = await openToRead(options.corpus, lang);
  if (!opened.ok) return fail(opened.error, EXIT.usage);
  const corpus = opened.value;
  const line = progressLine(process.stderr, options.quiet ?? false);
  const stop = stopSignal();
  line.say(sayOriginality('comparing', lang, { path }));
  try {
    const judged = await judgeOriginality(path, corpus, stop.signal, dictionary.value);
    line.end();
    if (!judged.ok) {
      if (judged.error === 'stopped') return fail(say('stopped'), EXIT.interrupted);
      if (judged.error === 'empty') return fail(speakCorpus(lang)('empty'), EXIT.usage);
      const { code, detail } = judged.error;
      return fail(saySimilar(`unread-${code}`, lang, { path, detail }), EXIT.findings);
    }
    const limits = similarLimits(profile.value.limits);
    const issued = new Date().toISOString();
    await deliver(certify(judged.value, { limits, version: VERSION, issued }), options, lang, say);
  } finally {
    line.end();
    stop.done();
    await corpus.close();
  }
}

async function deliver(
  certificate: Certificate,
  { certificate: file, format, output, quiet, failOn }: OriginalityOptions,
  lang: UiLang,
  say: Say,
): Promise<void> {
  const { verdict } = certificate;
  const fails = verdict === 'fail' || (verdict === 'warn' && failOn === 'warning');
  process.exitCode = fails && failOn !== 'never' ? EXIT.findings : EXIT.ok;
  const form = file === undefined ? undefined : certificateForm(file);
  const text =
    format === 'json' ? await certificateFile(certificate, 'json', lang) : originalityText(certificate, lang);
  const written: (readonly [string, string | Uint8Array])[] = [];
  if (file !== undefined && form) written.push([file, await certificateFile(certificate, form, lang)]);
  if (output !== undefined) written.push([output, text]);
  else if (!(quiet && verdict === 'pass')) await writeOut(text);
  for (const [name, bytes] of written) {
    try {
      await writeWhole(name, bytes);
      if (!quiet) process.stderr.write(`${sayOriginality('written', lang, { file: name })}\n`);
    } catch (error) {
      return fail(say('output-failed', { file: name, reason: reasonOf(error, lang) }), EXIT.ownFailure);
    }
  }
}
