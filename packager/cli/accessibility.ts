/** `kriti accessibility`: the pages of a course in a browser under axe-core, and the conformance statement. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { judgeAccessibility } from '../axe/accessibility.ts';
import { STATEMENT_FORMS, statementFile, statementForm } from '../axe/statement-file.ts';
import { LEVELS, type Statement } from '../check/accessibility/statement.ts';
import { STATEMENT_WORDS } from '../check/accessibility/statement-words.ts';
import type { Profile } from '../check/profile/profile.ts';
import { verdictOf } from '../check/report.ts';
import { COURSE_FILE } from '../course/files.ts';
import type { UiLang } from '../course/words.ts';
import { nodeHost, portPath } from '../host-node.ts';
import { openProject } from '../project.ts';
import { sayAccessibility } from './accessibility-words.ts';
import { EXIT, FAIL_ON, type FailOn, fail } from './exit.ts';
import { stopSignal } from './interrupt.ts';
import { profileFor, withExample, withOutputOptions } from './options.ts';
import { reasonOf, writeOut, writeWhole } from './output.ts';
import { progressLine } from './progress.ts';
import { type Say, speak } from './say.ts';

interface AccessibilityOptions {
  readonly statement?: string;
  readonly profile: string;
  readonly format: 'text' | 'json';
  readonly output?: string;
  readonly quiet?: true;
  readonly failOn: FailOn;
}

export function accessibilityCommand(lang: UiLang): Command {
  const say = speak(lang);
  const command = new Command('accessibility')
    .argument('<course>')
    .option('--statement <file>', sayAccessibility('opt-statement', lang))
    .addOption(new Option('--profile <profile>', say('opt-profile')).default('igot'))
    .addOption(new Option('--format <format>', say('diff-format')).choices(['text', 'json']).default('text'))
    .addOption(new Option('--fail-on <severity>', say('opt-fail-on')).choices(FAIL_ON).default('error'));
  return withExample(
    withOutputOptions(command, say),
    say,
    'kriti accessibility ./my-course --statement accessibility.pdf',
  ).action((path: string, options: AccessibilityOptions) => accessibility(path, options, lang, say));
}

async function accessibility(
  path: string,
  options: AccessibilityOptions,
  lang: UiLang,
  say: Say,
): Promise<void> {
  const { statement: file } = options;
  if (file !== undefined && !statementForm(file)) {
    const known = STATEMENT_FORMS.join(', ');
    return fail(sayAccessibility('form-unknown', lang, { file, known }), EXIT.usage);
  }
  if (!existsSync(join(path, COURSE_FILE))) return fail(say('no-course', { path }), EXIT.usage);
  const profile = await profileFor(options.profile, say);
  if (!profile.ok) return fail(profile.error, EXIT.usage);
  return judged(path, profile.value, options, lang, say);
}

async function judged(
  path: string,
  profile: Profile,
  options: AccessibilityOptions,
  lang: UiLang,
  say: Say,
): Promise<void> {
  const opened = await openProject(nodeHost, portPath(resolve(path)));
  if (!opened.ok) return fail(sayAccessibility('not-opened', lang, { path }), EXIT.findings);
  const line = progressLine(process.stderr, options.quiet ?? false);
  const stop = stopSignal();
  try {
    const { results, statement, fresh } = await judgeAccessibility(opened.value.project, resolve(path), {
      ...{ lang, profile, signal: stop.signal },
      onProgress: (done, total) => line.say(say('checking', { at: path, done, total })),
    });
    line.end();
    const verdict = verdictOf(results);
    const fails = verdict === 'fail' || (verdict === 'warn' && options.failOn === 'warning');
    process.exitCode = fails && options.failOn !== 'never' ? EXIT.findings : EXIT.ok;
    await deliver(statement, fresh, options, lang, say);
  } catch (error) {
    if (stop.signal.aborted) return fail(say('stopped'), EXIT.interrupted);
    throw error;
  } finally {
    line.end();
    stop.done();
  }
}

async function deliver(
  statement: Statement,
  fresh: number,
  { statement: file, format, output, quiet }: AccessibilityOptions,
  lang: UiLang,
  say: Say,
): Promise<void> {
  const form = file === undefined ? undefined : statementForm(file);
  const text =
    format === 'json' ? await statementFile(statement, 'json', lang) : textOf(statement, fresh, lang);
  const written: (readonly [string, string | Uint8Array])[] = [];
  if (file !== undefined && form) written.push([file, await statementFile(statement, form, lang)]);
  if (output !== undefined) written.push([output, text]);
  else if (!quiet) await writeOut(text);
  for (const [name, bytes] of written) {
    try {
      await writeWhole(name, bytes);
      if (!quiet) process.stderr.write(`${sayAccessibility('written', lang, { file: name })}\n`);
    } catch (error) {
      return fail(say('output-failed', { file: name, reason: reasonOf(error, lang) }), EXIT.ownFailure);
    }
  }
}

/** How many criteria stand where, and those with faults by name. */
function textOf({ subject, rows, looked }: Statement, fresh: number, lang: UiLang): string {
  const { level: words } = STATEMENT_WORDS[lang];
  const seen =
    looked.views > 0
      ? sayAccessibility('looked', lang, { views: looked.views, fresh })
      : sayAccessibility('not-looked', lang);
  return `${[
    subject.title,
    seen,
    ...LEVELS.map((level) => `${words[level]}: ${rows.filter((row) => row.conformance === level).length}`),
    ...rows
      .filter(({ faults }) => faults > 0)
      .map(({ id, faults, pages }) => `    ${sayAccessibility('faults', lang, { id, faults, pages })}`),
  ].join('\n')}\n`;
}
