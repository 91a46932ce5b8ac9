/** `kriti competencies`: the frameworks that competencies are chosen from, and what a course's text speaks of. */
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { choosableNow, frameworkOf, infoOf, suggestionsFor } from '../api/competencies.ts';
import { openRefusal, saveRefusal } from '../api/course.ts';
import { type Failed, failureInWords } from '../api/failures.ts';
import { formatWords } from '../check/words.ts';
import { COURSE_FILE } from '../course/files.ts';
import type { UiLang } from '../course/words.ts';
import { type Frameworks, openFrameworks } from '../frameworks.ts';
import { nodeHost, portPath } from '../host-node.ts';
import { NOTE_WORDS } from '../import/frameworks/fault-words.ts';
import { runJob } from '../jobs/jobs.ts';
import {
  type Framework,
  type FrameworkCompetency,
  findCompetencies,
  hasIdentifiers,
  identified,
} from '../platform/competencies/framework.ts';
import { keyOf, nameIn, tagOf } from '../platform/competencies/names.ts';
import { competenciesV5, competenciesV6 } from '../platform/competencies/records.ts';
import { openProject, saveChanges } from '../project.ts';
import { type SayCompetency, speakCompetencies } from './competency-words.ts';
import { EXIT } from './exit.ts';
import { withExample, withOutputOptions } from './options.ts';
import { reasonOf, writeOut, writeWhole } from './output.ts';
import { ownFolder } from './own-folder.ts';
import { speak } from './say.ts';

interface Options {
  readonly format: 'text' | 'json';
  readonly output?: string;
  readonly quiet?: true;
}

/** What a subcommand has to say, for people and for programs. */
interface Answer {
  readonly lines: readonly string[];
  readonly json: object;
}

/** A sentence on why not, and how the command ends. */
class Refused extends Error {
  readonly code: number;
  constructor(sentence: string, code: number = EXIT.usage) {
    super(sentence);
    this.code = code;
  }
}

interface Work {
  readonly lang: UiLang;
  readonly say: SayCompetency;
  readonly frameworks: Frameworks;
}

export function competenciesCommand(lang: UiLang): Command {
  const say = speakCompetencies(lang);
  const command = new Command('competencies').helpCommand(false);
  const part = (
    name: 'list' | 'import' | 'suggest' | 'record' | 'identify' | 'remove',
    example: string,
  ): Command =>
    withExample(
      withOutputOptions(command.command(name).description(say(`about-${name}`)), speak(lang)).addOption(
        new Option('--format <format>', say('opt-format')).choices(['text', 'json']).default('text'),
      ),
      speak(lang),
      `kriti competencies ${example}`,
    );
  const run = (work: (work: Work) => Promise<Answer>, options: Options): Promise<void> =>
    deliver(() => work({ lang, say, frameworks: openFrameworks(nodeHost, ownFolder()) }), options, lang);

  part('list', 'list grievance')
    .argument('[words...]', say('arg-words'))
    .action((words: string[], options: Options) => run((work) => list(words.join(' '), work), options));
  part('import', 'import framework.json')
    .argument('<file>', say('arg-file'))
    .action((file: string, options: Options) => run((work) => bringIn(file, work), options));
  part('suggest', 'suggest ./my-course')
    .argument('<course>')
    .addOption(new Option('--most <n>', say('opt-most')).default(5).argParser(Number))
    .action((course: string, options: Options & { readonly most: number }) =>
      run((work) => suggest(course, options.most, work), options),
    );
  part('record', 'record ./my-course --shape v5')
    .argument('<course>')
    .addOption(new Option('--shape <shape>', say('opt-shape')).choices(['v6', 'v5']).default('v6'))
    .action((course: string, options: Options & { readonly shape: 'v6' | 'v5' }) =>
      run((work) => record(course, options.shape, work), options),
    );
  part('identify', 'identify ./my-course')
    .argument('<course>')
    .action((course: string, options: Options) => run((work) => identify(course, work), options));
  part('remove', 'remove kcmfinal_fw')
    .argument('<framework>')
    .action((id: string, options: Options) => run((work) => remove(id, work), options));
  return withExample(command, speak(lang), 'kriti competencies suggest ./my-course');
}

async function deliver(work: () => Promise<Answer>, options: Options, lang: UiLang): Promise<void> {
  const { format, output, quiet } = options;
  try {
    const { lines, json } = await work();
    const text =
      format === 'json'
        ? `${JSON.stringify({ format: 1, ...json }, null, 2)}\n`
        : lines.map((line) => `${line}\n`).join('');
    if (output !== undefined) await writeWhole(resolve(output), text);
    else if (!quiet || format === 'json') await writeOut(text);
  } catch (error) {
    if (error instanceof Refused) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = error.code;
      return;
    }
    const system = error instanceof Error && 'code' in error;
    if (!system || output === undefined) throw error;
    process.stderr.write(
      `${speak(lang)('output-failed', { file: output, reason: reasonOf(error, lang) })}\n`,
    );
    process.exitCode = EXIT.ownFailure;
  }
}

/** The failure with each fault of the file on a line of its own. */
function refusedBy({ error }: Failed, lang: UiLang, code: number = EXIT.usage): Refused {
  const { message, problems = [] } = failureInWords(error, lang);
  const lines = problems.map(({ what, why, how }) => `  ${[what, why, how].filter(Boolean).join(' · ')}`);
  return new Refused([message, ...lines].join('\n'), code);
}

const frameworkLine = (
  { kind, id, name, count, version, importedAt }: ReturnType<typeof infoOf>,
  say: SayCompetency,
) => say('framework', { kind, id, name, count, version, date: importedAt.slice(0, 10) });

const standing = (frameworks: readonly Framework[], say: SayCompetency): string =>
  say(hasIdentifiers(frameworks) ? 'with-identifiers' : 'names-only');

async function list(words: string, { frameworks, say, lang }: Work): Promise<Answer> {
  const imported = await frameworks.list();
  const competencies = findCompetencies(choosableNow(imported), words);
  const infos = imported.map(infoOf);
  return {
    lines: [
      ...competencies.flatMap((one) => competencyLines(one, lang, say)),
      '',
      say('found', { count: competencies.length }),
      ...infos.map((info) => frameworkLine(info, say)),
      standing(imported, say),
    ],
    json: { frameworks: infos, competencies },
  };
}

function competencyLines(one: FrameworkCompetency, lang: UiLang, say: SayCompetency): string[] {
  const hindi = one.hindi ?? nameIn(one.subTheme, 'hi');
  const own = lang === 'hi' && hindi !== one.subTheme ? `  ${hindi}` : '';
  const uses = (one.uses ?? []).map(
    ({ position, role, activities = [] }) =>
      `    ${[position, role, ...activities].filter(Boolean).join(' › ')}`,
  );
  const levels = (one.levels ?? []).map(
    ({ level, name, description }) =>
      `    ${[say('level', { level }), name, description].filter(Boolean).join(': ')}`,
  );
  return [`${keyOf(one)}${own}`, ...uses, ...levels];
}

async function bringIn(file: string, { frameworks, say, lang }: Work): Promise<Answer> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new Refused(say('no-file', { file, reason: reasonOf(error, lang) }));
  });
  const read = await frameworkOf(basename(file), bytes, runJob);
  if (!read.ok) throw refusedBy(read, lang, EXIT.findings);
  const { framework, notes } = read.value;
  const kept = await frameworks.keep(framework, { name: basename(file), bytes });
  const info = infoOf(kept);
  return {
    lines: [
      say('imported', { name: kept.name, count: info.count, version: kept.version, folder: ownFolder() }),
      ...notes.map(({ key, count }) => formatWords(NOTE_WORDS[lang][key], lang, { count })),
      standing(await frameworks.list(), say),
    ],
    json: { framework: info, notes },
  };
}

async function remove(id: string, { frameworks, say }: Work): Promise<Answer> {
  const known = (await frameworks.list()).map((one) => one.id);
  if (!(await frameworks.remove(id)))
    throw new Refused(say('no-framework', { id, known: known.join(', ') || '–' }));
  return { lines: [say('removed', { id })], json: { removed: id } };
}

async function opened(course: string, lang: UiLang) {
  const folder = portPath(resolve(course));
  const project = await openProject(nodeHost, folder);
  if (!project.ok) throw refusedBy(openRefusal(project.error, folder), lang);
  return project.value;
}

async function suggest(course: string, most: number, { frameworks, say, lang }: Work): Promise<Answer> {
  const { project } = await opened(course, lang);
  const claimed = new Set(project.course.competencies.map((one) => keyOf(tagOf(one))));
  const all = choosableNow(await frameworks.list());
  const suggestions = suggestionsFor(project, all)
    .slice(0, most)
    .map((one) => ({ ...one, claimed: claimed.has(keyOf(one.competency)) }));
  const lines = suggestions.flatMap(({ competency, reasons, claimed: there }, i) => [
    `${i + 1}. ${keyOf(competency)}${there ? `  (${say('claimed')})` : ''}`,
    ...reasons.map(({ sentence }) => `   “${sentence.replace(/\s+/g, ' ')}”`),
  ]);
  return { lines: lines.length > 0 ? lines : [say('nothing-suggested')], json: { suggestions } };
}

/** The text is the bare array, as the platform keeps it. */
async function record(course: string, shape: 'v6' | 'v5', { lang }: Work): Promise<Answer> {
  const { project } = await opened(course, lang);
  const records = { v6: competenciesV6, v5: competenciesV5 }[shape](project.course);
  return {
    lines: [JSON.stringify(records, undefined, 2)],
    json: { [`competencies_${shape}`]: records },
  };
}

async function identify(course: string, { frameworks, say, lang }: Work): Promise<Answer> {
  const imported = await frameworks.list();
  if (!hasIdentifiers(imported)) throw new Refused(say('no-portal'));
  const { project, hashes, folder } = await opened(course, lang);
  const before = project.course.competencies;
  const competencies = identified(before, choosableNow(imported));
  const changed = competencies.filter((one, i) => JSON.stringify(one) !== JSON.stringify(before[i])).length;
  if (changed > 0) {
    const value = { ...project.course, competencies };
    const base = hashes.get(COURSE_FILE) ?? null;
    const saved = await saveChanges(nodeHost, folder, [{ file: COURSE_FILE, base, value }]);
    if (!saved.ok) throw refusedBy(saveRefusal(saved.error, folder), lang, EXIT.ownFailure);
  }
  const open = competencies.filter((one) => !one.competencySubThemeIdentifier).length;
  return { lines: [say('identified', { count: changed, open })], json: { changed, open } };
}
