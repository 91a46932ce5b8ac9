/** `kriti validate`: packages, folders, manifests and media files. */
import { Command } from 'commander';
import type { UiLang } from '../course/words.ts';
import { deliver } from './deliver.ts';
import { EXIT } from './exit.ts';
import { profileFor, type ReportOptions, withExample, withReportOptions } from './options.ts';
import { type Say, speak } from './say.ts';
import { validateAll } from './validate-all.ts';

export function validateCommand(lang: UiLang): Command {
  const say = speak(lang);
  const command = new Command('validate').argument('<paths...>', 'zip, xml, folder, media');
  return withExample(
    withReportOptions(command, say, 'standard'),
    say,
    'kriti validate course.zip --profile igot',
  ).action((paths: string[], options: ReportOptions) => validate(paths, options, lang, say));
}

/** Checks the paths and delivers one report on all. */
export async function validate(
  paths: readonly string[],
  options: ReportOptions,
  lang: UiLang,
  say: Say,
): Promise<void> {
  const profile = await profileFor(options.profile, say);
  if (!profile.ok) {
    process.stderr.write(`${profile.error}\n`);
    process.exitCode = EXIT.usage;
    return;
  }
  const done = await validateAll(paths, profile.value, lang, options.quiet ?? false);
  if (done.stopped) {
    process.stderr.write(`${say('stopped')}\n`);
    process.exitCode = EXIT.interrupted;
    return;
  }
  await deliver(done.reports, options, lang, say);
  if (done.ownFailure) process.exitCode = EXIT.ownFailure;
}
