/** `kriti repair`: what is certain is mended in a copy, each step told; then the copy is checked. */
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { writeReport } from '../check/formats/format.ts';
import type { Profile } from '../check/profile/profile.ts';
import { formatWords } from '../check/words.ts';
import type { MessageData, UiLang } from '../course/words.ts';
import { type JobEnd, runJob } from '../jobs/jobs.ts';
import type { Repaired, RepairRefusal } from '../repair/repair.ts';
import { STEPS } from '../repair/steps.ts';
import { reasonInWords } from '../trouble-words.ts';
import { VERSION } from '../version.ts';
import { EXIT, exitOf, FAIL_ON, type FailOn, fail } from './exit.ts';
import { stopSignal } from './interrupt.ts';
import { profileFor, withExample, withOutputOptions } from './options.ts';
import { reasonOf, writeWhole } from './output.ts';
import { progressLine } from './progress.ts';
import { repairText } from './repair-text.ts';
import { speak } from './say.ts';
import { type Validated, validateAll } from './validate-all.ts';

interface RepairOptions {
  readonly out?: string;
  readonly dryRun?: true;
  readonly without?: readonly string[];
  readonly profile: string;
  readonly format: 'text' | 'json';
  readonly failOn: FailOn;
  readonly output?: string;
  readonly quiet?: true;
}

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    out: 'the ZIP to write; the source is never changed',
    'dry-run': 'only tell what would be mended',
    without: 'steps to leave out, joined by commas',
    steps: 'Steps, each named after the rule it makes true:',
    format: 'text or json',
    'no-out': 'Name the ZIP to write with --out, or ask with --dry-run what would be mended',
    'same-file': '--out names the source itself. It is never changed: choose another name',
    'unknown-step': 'There is no step “{name}”. Known: {known}',
    'not-a-zip': '“{path}” cannot be read as a ZIP ({reason}), so nothing in it can be mended',
    'would-lose':
      'Nothing was written: {count, plural, one {“{file}” in “{path}” is} other {“{file}” and # in all in “{path}” are}} not safe to read ({reason}) and would be lost. See: kriti validate "{path}"',
    'not-written': '{out} could not be written: {reason}',
    broken: 'The repair came to no end ({reason}). “{path}” is unchanged',
    repairing: '{at}: {done} of {total}',
  },
  hi: {
    out: 'लिखने की ZIP; मूल फ़ाइल कभी नहीं बदलती',
    'dry-run': 'केवल बताएँ कि क्या ठीक होगा',
    without: 'छोड़ने के क़दम, कॉमा से जुड़े',
    steps: 'क़दम, जिनके नाम उन नियमों के हैं जो उनसे पूरे होते हैं:',
    format: 'text या json',
    'no-out': '--out से लिखने की ZIP बताएँ, या --dry-run से देखें कि क्या ठीक होगा',
    'same-file': '--out में मूल फ़ाइल का ही नाम है। वह कभी नहीं बदली जाती: दूसरा नाम चुनें',
    'unknown-step': '“{name}” नाम का कोई क़दम नहीं। ये हैं: {known}',
    'not-a-zip': '“{path}” ZIP के रूप में पढ़ी नहीं जा सकी ({reason}), इसलिए उसमें कुछ ठीक नहीं हो सकता',
    'would-lose':
      'कुछ नहीं लिखा गया: “{path}” में {count, plural, one {“{file}”} other {“{file}” समेत # फ़ाइलें}} सुरक्षित पढ़ी नहीं जा सकती ({reason}) और खो जाती। देखें: kriti validate "{path}"',
    'not-written': '{out} लिखी नहीं जा सकी: {reason}',
    broken: 'ठीक करना पूरा नहीं हुआ ({reason})। “{path}” जैसी थी वैसी ही है',
    repairing: '{at}: {total} में से {done}',
  },
};

const STEP_IDS: readonly string[] = STEPS.map(({ id }) => id);

const own = (lang: UiLang, key: string, data?: MessageData): string =>
  formatWords(WORDS[lang][key] ?? key, lang, data);

const listed = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value.split(',').map((name) => name.trim()),
];

export function repairCommand(lang: UiLang): Command {
  const say = speak(lang);
  const command = withOutputOptions(new Command('repair').argument('<zip>'), say)
    .option('--out <zip>', own(lang, 'out'))
    .option('--dry-run', own(lang, 'dry-run'))
    .addOption(new Option('--without <steps>', own(lang, 'without')).argParser(listed))
    .addOption(new Option('--profile <profile>', say('opt-profile')).default('standard'))
    .addOption(new Option('--format <format>', own(lang, 'format')).choices(['text', 'json']).default('text'))
    .addOption(new Option('--fail-on <severity>', say('opt-fail-on')).choices(FAIL_ON).default('error'))
    .addHelpText('after', `\n${own(lang, 'steps')}\n  ${STEP_IDS.join('\n  ')}`);
  return withExample(command, say, 'kriti repair course.zip --out course-mended.zip').action(
    (path: string, options: RepairOptions) => repair(path, options, lang),
  );
}

const realPath = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
};

async function repair(path: string, options: RepairOptions, lang: UiLang): Promise<void> {
  const { out, dryRun, without = [] } = options;
  const say = speak(lang);
  if (!dryRun && out === undefined) return fail(own(lang, 'no-out'), EXIT.usage);
  if (out !== undefined && realPath(out) === realPath(path)) return fail(own(lang, 'same-file'), EXIT.usage);
  const unknown = without.find((id) => !STEP_IDS.includes(id));
  if (unknown !== undefined) {
    return fail(own(lang, 'unknown-step', { name: unknown, known: STEP_IDS.join(', ') }), EXIT.usage);
  }
  const profile = await profileFor(options.profile, say);
  if (!profile.ok) return fail(profile.error, EXIT.usage);

  const stop = stopSignal();
  const line = progressLine(process.stderr, options.quiet ?? false);
  const target = dryRun || out === undefined ? undefined : resolve(out);
  const ended = await runJob(
    'repair',
    { path, without, profile: profile.value, lang, ...(target !== undefined && { out: target }) },
    {
      signal: stop.signal,
      onProgress: ({ done, total = 0, at = path }) => line.say(own(lang, 'repairing', { at, done, total })),
    },
  );
  line.end();
  stop.done();
  if (!ended.ok) return failed(ended.error, path, lang);
  if (!ended.value.ok) return refused(ended.value.error, path, out ?? '', lang);
  const checked = target === undefined ? undefined : await check(out ?? target, profile.value, options, lang);
  try {
    if (checked?.stopped) return fail(say('stopped'), EXIT.interrupted);
    await deliver(
      { path, ...(target !== undefined && { out }), repaired: ended.value.value },
      checked,
      options,
      lang,
    );
  } finally {
    checked?.reports.close();
  }
}

const check = (out: string, profile: Profile, { quiet }: RepairOptions, lang: UiLang): Promise<Validated> =>
  validateAll([out], profile, lang, { quiet: quiet ?? false });

function failed({ code, detail }: JobEnd, path: string, lang: UiLang): void {
  const say = speak(lang);
  const said = own(lang, 'broken', { path, reason: code });
  if (code === 'cancelled') fail(say('stopped'), EXIT.interrupted);
  else if (code === 'timeout' || code === 'memory') fail(said, EXIT.findings);
  else fail(`${said}\n${say('own-failure')}\n${detail}`, EXIT.ownFailure);
}

function refused(refusal: RepairRefusal, path: string, out: string, lang: UiLang): void {
  const { code, ...rest } = refusal;
  const data = { ...rest, reason: reasonInWords(rest.reason, lang) };
  fail(own(lang, code, { ...data, path, out }), code === 'not-written' ? EXIT.ownFailure : EXIT.findings);
}

interface Done {
  readonly path: string;
  readonly out?: string | undefined;
  readonly repaired: Repaired;
}

async function deliver(
  { path, out, repaired }: Done,
  checked: Validated | undefined,
  options: RepairOptions,
  lang: UiLang,
): Promise<void> {
  const report = {
    format: 1,
    tool: { name: 'kriti', version: VERSION },
    reports: [...(checked?.reports ?? [])],
  } as const;
  process.exitCode = checked?.ownFailure ? EXIT.ownFailure : exitOf(report.reports, options.failOn);
  const colour = options.output === undefined && process.stdout.isTTY && !process.env.NO_COLOR;
  const text =
    options.format === 'json'
      ? `${JSON.stringify({ ...report, repair: { path, out: out ?? null, ...repaired } }, null, 2)}\n`
      : repairText({ path, out, repaired }, lang, colour) +
        (checked ? `\n${await writeReport(report, 'text', { lang, colour })}` : '');
  if (options.output === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    await writeWhole(options.output, text);
  } catch (error) {
    fail(
      speak(lang)('output-failed', { file: options.output, reason: reasonOf(error, lang) }),
      EXIT.ownFailure,
    );
  }
}
