/** `kriti gate`: what stands between a course and its upload; signatures and overrides are kept in the course. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { lookedResults } from '../axe/accessibility.ts';
import { lookWithAxe } from '../axe/look.ts';
import { courseProblems } from '../check/course/course-problems.ts';
import type { RuleResult } from '../check/in-words.ts';
import type { Profile } from '../check/profile/profile.ts';
import { similarLimits } from '../check/similarity/limits.ts';
import { originalityResult } from '../check/similarity/originality.ts';
import { overrideBy, withOverride, withSignOff } from '../course/answers.ts';
import { type Course, inLang, mainLang } from '../course/course.ts';
import { COURSE_FILE } from '../course/files.ts';
import type { Project } from '../course/pages.ts';
import { err, ok, type Result } from '../course/result.ts';
import type { UiLang } from '../course/words.ts';
import { type Gate, gateReport } from '../gate/gate.ts';
import { gateCourse } from '../gate-course.ts';
import { nodeHost, portPath } from '../host-node.ts';
import { judgeOriginality } from '../originality/originality.ts';
import { courseHash } from '../project/course-hash.ts';
import { type OpenProject, openProject, saveChanges } from '../project.ts';
import { speakCorpus } from './corpus-words.ts';
import { chosenDictionary } from './dictionary.ts';
import { EXIT } from './exit.ts';
import { gateText, sayGate } from './gate-text.ts';
import { stopSignal } from './interrupt.ts';
import { openToRead } from './open-corpus.ts';
import { courseProfile, withCorpusOption, withExample, withOutputOptions } from './options.ts';
import { reasonOf, writeOut, writeWhole } from './output.ts';
import { progressLine } from './progress.ts';
import { type Say, speak } from './say.ts';
import { orderOption, workOrderIn } from './work-order.ts';

interface GateOptions {
  readonly profile?: string;
  readonly format: 'text' | 'json';
  readonly corpus?: string;
  readonly dictionary?: string;
  readonly axe?: true;
  readonly split?: true;
  readonly sign: readonly string[];
  readonly override?: string;
  readonly by?: string;
  readonly reason?: string;
  readonly workOrder?: string;
  readonly output?: string;
  readonly quiet?: true;
}

export function gateCommand(lang: UiLang): Command {
  const say = speak(lang);
  const own = (key: string) => sayGate(key, lang);
  const command = new Command('gate')
    .argument('<course>')
    .option('--profile <profile>', say('opt-profile-own'))
    .addOption(new Option('--format <format>', say('diff-format')).choices(['text', 'json']).default('text'))
    .addOption(
      new Option('--sign <role=name>', own('opt-sign'))
        .argParser((value: string, before: readonly string[]) => [...before, value])
        .default([], ''),
    )
    .option('--axe', say('opt-axe'))
    .option('--split', own('opt-split'))
    .option('--override <rule>', own('opt-override'))
    .option('--by <name>', own('opt-by'))
    .option('--reason <text>', own('opt-reason'))
    .option('--work-order <file>', orderOption(lang));
  return withExample(
    withCorpusOption(withOutputOptions(command, say), say),
    say,
    'kriti gate ./my-course --corpus ./corpus --sign "reviewer=Meera Rao"',
  ).action((folder: string, options: GateOptions) => atGate(folder, options, lang, say));
}

/** A sentence, and the exit status that goes with it. */
type Refused = readonly [sentence: string, status: number];

async function atGate(folder: string, options: GateOptions, lang: UiLang, say: Say): Promise<void> {
  const done = await gateOf(folder, options, lang, say);
  if (!done.ok) {
    process.stderr.write(`${done.error[0]}\n`);
    process.exitCode = done.error[1];
    return;
  }
  const { found, title } = done.value;
  process.exitCode = found.open ? EXIT.ok : EXIT.findings;
  const text =
    options.format === 'json'
      ? `${JSON.stringify(gateReport(found), null, 2)}\n`
      : gateText(found, title, lang);
  if (options.output === undefined) {
    if (!(options.quiet && found.open)) await writeOut(text);
    return;
  }
  try {
    await writeWhole(options.output, text);
  } catch (error) {
    process.stderr.write(
      `${say('output-failed', { file: options.output, reason: reasonOf(error, lang) })}\n`,
    );
    process.exitCode = EXIT.ownFailure;
  }
}

async function gateOf(
  path: string,
  options: GateOptions,
  lang: UiLang,
  say: Say,
): Promise<Result<{ found: Gate; title: string }, Refused>> {
  if (!existsSync(join(path, COURSE_FILE))) return err([say('no-course', { path }), EXIT.usage]);
  const profile = await courseProfile(path, options.profile, say);
  if (!profile.ok) return err([profile.error, EXIT.usage]);
  const order = options.workOrder === undefined ? ok(undefined) : await workOrderIn(options.workOrder, lang);
  if (!order.ok) return err([order.error, EXIT.usage]);
  const folder = portPath(resolve(path));
  const opened = await openProject(nodeHost, folder);
  if (!opened.ok) return err(unopened(opened.error.problems, lang));
  const { project } = opened.value;
  const compared =
    options.corpus === undefined ? ok(undefined) : await compare(path, options, profile.value, lang, say);
  if (!compared.ok) return compared;
  const looked = await lookAt(project, path, options, profile.value, lang, say);
  if (!looked.ok) return looked;
  const judged = (course: Course) =>
    gateCourse(folder, { ...project, course }, profile.value, lang, {
      originality: compared.value,
      accessibility: looked.value,
      split: options.split,
    });
  const ordered: Course = order.value ? { ...project.course, workOrder: order.value } : project.course;
  const before = await judged(ordered);
  const course = answered(ordered, before, options, profile.value, courseHash(project), lang);
  if (!course.ok) return course;
  if (course.value !== project.course) {
    const reason = await save(folder, opened.value, course.value);
    if (reason !== undefined) return err([sayGate('not-saved', lang, { reason }), EXIT.ownFailure]);
  }
  const found = course.value === ordered ? before : await judged(course.value);
  return ok({ found, title: inLang(course.value.title, lang, course.value) || mainLang(course.value) });
}

function unopened(problems: Parameters<typeof courseProblems>[0], lang: UiLang): Refused {
  const { diagnostics } = courseProblems(problems, lang);
  return [diagnostics.map(({ message, how }) => `${message}. ${how}`).join('\n'), EXIT.findings];
}

/** The course with what was signed and overridden on the command line; the same one where nothing was. */
function answered(
  course: Course,
  { items }: Gate,
  { sign, override, by, reason }: GateOptions,
  profile: Profile,
  of: string,
  lang: UiLang,
): Result<Course, Refused> {
  const at = new Date().toISOString();
  const wrong = (key: string, data = {}) => err([sayGate(key, lang, data), EXIT.usage] as const);
  const roles = (profile.process?.roles ?? []).map(({ id }) => id);
  let next = course;
  for (const given of sign) {
    const [, role = '', name = ''] = /^([^=]+)=\s*(.*\S)\s*$/s.exec(given) ?? [];
    if (!name || name.length > 120) return wrong('sign-shape', { given });
    if (!roles.includes(role)) return wrong('no-such-role', { role, known: roles.join(', ') });
    next = withSignOff(next, { role, by: name, at, of });
  }
  if ([override, by, reason].every((one) => one === undefined)) return ok(next);
  const answer = overrideBy(by ?? '', reason ?? '', at);
  if (!override || !answer) return wrong('override-alone');
  const asking = items.filter(({ part, holds, override: held }) => holds || (held && part !== 'fine'));
  if (!asking.some(({ ruleId }) => ruleId === override)) {
    const known = [...new Set(asking.map(({ ruleId }) => ruleId))].join(', ') || '-';
    return wrong('nothing-to-override', { rule: override, known });
  }
  return ok(withOverride(next, override, answer));
}

/** @returns why it was not saved */
async function save(folder: string, { hashes }: OpenProject, course: Course): Promise<string | undefined> {
  const change = { file: COURSE_FILE, base: hashes.get(COURSE_FILE) ?? null, value: course };
  const saved = await saveChanges(nodeHost, folder, [change]);
  return saved.ok ? undefined : saved.error.code;
}

async function compare(
  path: string,
  { corpus: name = '', dictionary, quiet }: GateOptions,
  profile: Profile,
  lang: UiLang,
  say: Say,
): Promise<Result<RuleResult, Refused>> {
  const words = await chosenDictionary(dictionary, lang);
  if (!words.ok) return err([words.error, EXIT.usage]);
  const opened = await openToRead(name, lang);
  if (!opened.ok) return err([opened.error, EXIT.usage]);
  const line = progressLine(process.stderr, quiet ?? false);
  const stop = stopSignal();
  line.say(sayGate('comparing', lang, { path }));
  try {
    const judged = await judgeOriginality(path, opened.value, stop.signal, words.value);
    if (!judged.ok && judged.error === 'stopped') return err([say('stopped'), EXIT.interrupted]);
    if (!judged.ok && judged.error === 'empty') return err([speakCorpus(lang)('empty'), EXIT.usage]);
    const similar = judged.ok ? judged.value.similar : undefined;
    return ok(originalityResult(similar, { lang, limits: similarLimits(profile.limits) }));
  } catch (error) {
    return err([reasonOf(error, lang), EXIT.ownFailure]);
  } finally {
    line.end();
    stop.done();
    await opened.value.close();
  }
}

/** What a browser finds: with --axe now, else what one found before of the pages as they are. */
async function lookAt(
  project: Project,
  path: string,
  { axe, quiet }: GateOptions,
  { gate: demands }: Profile,
  lang: UiLang,
  say: Say,
): Promise<Result<readonly RuleResult[] | undefined, Refused>> {
  const folder = resolve(path);
  if ((demands?.['is-accessible'] ?? 'off') === 'off') return ok(undefined);
  const line = progressLine(process.stderr, quiet ?? false);
  const stop = stopSignal();
  try {
    const looked = await lookWithAxe(project, folder, {
      ...{ signal: stop.signal, keptOnly: !axe },
      onProgress: (done, total) => line.say(sayGate('looking', lang, { path, done, total })),
    });
    if (stop.signal.aborted) return err([say('stopped'), EXIT.interrupted]);
    return ok(lookedResults(looked, lang));
  } finally {
    line.end();
    stop.done();
  }
}
