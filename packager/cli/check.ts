/** `kriti check`: the gate on a course as it stands in its folder. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { COURSE_FILE } from '../course/files.ts';
import type { UiLang } from '../course/words.ts';
import { EXIT } from './exit.ts';
import { type ReportOptions, withCorpusOption, withExample, withReportOptions } from './options.ts';
import { speak } from './say.ts';
import { validate } from './validate.ts';

export function checkCommand(lang: UiLang): Command {
  const say = speak(lang);
  const command = new Command('check').argument('<course>').option('--axe', say('opt-axe'));
  return withExample(
    withCorpusOption(withReportOptions(command, say, 'igot'), say),
    say,
    'kriti check ./my-course --format html --output report.html',
  ).action(async (folder: string, options: ReportOptions & { readonly axe?: true }) => {
    if (existsSync(join(folder, COURSE_FILE))) return validate([folder], options, lang, say);
    process.stderr.write(`${say('no-course', { path: folder })}\n`);
    process.exitCode = EXIT.usage;
  });
}
