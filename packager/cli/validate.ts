/** `kriti validate`: packages, folders, manifests and media files. */
import { existsSync } from 'node:fs';
import { Command } from 'commander';
import type { Limits } from '../check/limits.ts';
import type { UiLang } from '../course/words.ts';
import { LMS_TABLE, type LmsId } from '../lms/stand-ins.ts';
import type { ValidateInput } from '../validate.ts';
import { deliver } from './deliver.ts';
import { EXIT } from './exit.ts';
import {
  profileFor,
  type ReportOptions,
  withCorpusOption,
  withExample,
  withReportOptions,
} from './options.ts';
import { type Say, speak } from './say.ts';
import { validateAll } from './validate-all.ts';

export function validateCommand(lang: UiLang): Command {
  const say = speak(lang);
  const command = new Command('validate')
    .argument('<path...>', 'zip, xml, folder, media')
    .option('--run [platforms]', say('opt-run'));
  return withExample(
    withCorpusOption(withReportOptions(command, say, 'standard'), say),
    say,
    'kriti validate course.zip --profile igot',
  ).action((paths: string[], { run, ...options }: ValidateOptions) => {
    const asked = readRun(run, paths);
    if ('unknown' in asked) {
      process.stderr.write(
        `${say('run-unknown', { name: asked.unknown, known: ['all', ...IDS].join(', ') })}\n`,
      );
      process.exitCode = EXIT.usage;
      return;
    }
    return validate(asked.paths, { ...options, ...(asked.run && { run: asked.run }) }, lang, say);
  });
}

interface ValidateOptions extends ReportOptions {
  /** `true` for a bare --run. */
  readonly run?: string | true;
}

const IDS: readonly string[] = LMS_TABLE.map(({ id }) => id);
const isLms = (name: string): name is LmsId => IDS.includes(name);

type Asked =
  | { readonly paths: readonly string[]; readonly run?: NonNullable<ValidateInput['run']> }
  | { readonly unknown: string };

/** What --run asks for. `--run course.zip` means all platforms, and the file. */
function readRun(run: string | true | undefined, paths: readonly string[]): Asked {
  if (run === undefined) return { paths };
  if (run === true || run === 'all') return { paths, run: 'all' };
  const names = run.split(',').map((name) => name.trim());
  if (names.every(isLms)) return { paths, run: names };
  if (existsSync(run)) return { paths: [run, ...paths], run: 'all' };
  return { unknown: names.find((name) => !isLms(name)) ?? run };
}

/** Checks the paths and delivers one report on all. */
export async function validate(
  paths: readonly string[],
  options: ReportOptions & Pick<ValidateInput, 'run' | 'axe'>,
  lang: UiLang,
  say: Say,
): Promise<void> {
  const profile = await profileFor(options.profile, say);
  if (!profile.ok) {
    process.stderr.write(`${profile.error}\n`);
    process.exitCode = EXIT.usage;
    return;
  }
  const both = options.format === 'html';
  const comparison = await comparisonFor(options, lang, both, profile.value.limits);
  if (comparison && !comparison.ok) {
    process.stderr.write(`${comparison.error}\n`);
    process.exitCode = EXIT.usage;
    return;
  }
  const done = await validateAll(paths, profile.value, lang, {
    quiet: options.quiet ?? false,
    both,
    ...(options.run && { run: options.run }),
    ...(options.axe && { axe: options.axe }),
    ...(comparison && { comparison: comparison.value }),
  });
  await comparison?.value.close();
  try {
    if (done.stopped) {
      process.stderr.write(`${say('stopped')}\n`);
      process.exitCode = EXIT.interrupted;
      return;
    }
    await deliver(done.reports, options, lang, say);
    if (done.ownFailure) process.exitCode = EXIT.ownFailure;
  } finally {
    done.reports.close();
  }
}

/** Comparing is loaded where it is asked for. */
async function comparisonFor(
  { corpus, dictionary }: ReportOptions,
  lang: UiLang,
  both: boolean,
  limits: Limits,
) {
  if (corpus === undefined) return undefined;
  const { openComparison } = await import('./against-corpus.ts');
  const { similarLimits } = await import('../check/similarity/limits.ts');
  return openComparison(corpus, dictionary, { lang, both, limits: similarLimits(limits) });
}
