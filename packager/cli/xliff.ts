/** `kriti xliff out` and `kriti xliff in`: the texts of a course to a translator and back. */
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Command } from 'commander';
import { openRefusal, saveRefusal } from '../api/course.ts';
import { type Failed, failureInWords, refuse } from '../api/failures.ts';
import { incomingOf } from '../api/xliff.ts';
import { formatWords } from '../check/words.ts';
import { mainLang } from '../course/course.ts';
import { COURSE_FILE, docFile, pageFile } from '../course/files.ts';
import type { Project } from '../course/pages.ts';
import { translate } from '../course/translation/translate.ts';
import type { MessageData, UiLang } from '../course/words.ts';
import { nodeHost, portPath } from '../host-node.ts';
import { runJob } from '../jobs/jobs.ts';
import { type FileChange, type OpenProject, openProject, saveChanges } from '../project.ts';
import type { Incoming, Told } from '../xliff/incoming.ts';
import { writeXliff } from '../xliff/write.ts';
import { EXIT } from './exit.ts';
import { withExample, withLang } from './options.ts';
import { reasonOf, writeWhole } from './output.ts';
import { speak } from './say.ts';

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    out: 'write what there is to translate',
    in: 'take translations in; what does not fit is told',
    to: 'language to translate into, as hi',
    from: 'language to translate from; the main one if left out',
    output: 'the file to write; the screen if left out',
    'dry-run': 'only tell what would change',
    written: 'Written: {file}',
    applied: '{n, plural, =0 {No text changes} one {One text changes} other {# texts change}}',
    confirmed: '{n, plural, one {One translation is} other {# translations are}} confirmed',
    stale: 'Source changed meanwhile: {id}  “{words}”',
    'codes-missing': 'Not taken over, marks or links are missing: {id}  “{words}”',
    'codes-extra': 'Not taken over, marks or links that the source does not have: {id}  “{words}”',
    'codes-crossed': 'Not taken over, marks do not close as they open: {id}  “{words}”',
    unknown: 'Not in this course: {id}  “{words}”',
    empty: '{n, plural, one {One text has} other {# texts have}} no translation in the file',
    saved: 'Saved in {folder}',
    'same-lang': 'The course has these languages: {known}. Choose two of them',
  },
  hi: {
    out: 'जो अनुवाद करना है, उसे लिखें',
    in: 'अनुवाद वापस लें; जो मेल नहीं खाता, वह बताया जाता है',
    to: 'किस भाषा में अनुवाद, जैसे hi',
    from: 'किस भाषा से अनुवाद; न दें तो मूल भाषा',
    output: 'लिखने की फ़ाइल; न दें तो स्क्रीन',
    'dry-run': 'केवल बताएँ कि क्या बदलेगा',
    written: 'लिखी गई: {file}',
    applied: '{n, plural, =0 {कोई पाठ नहीं बदलता} one {एक पाठ बदलता है} other {# पाठ बदलते हैं}}',
    confirmed: '{n, plural, one {एक अनुवाद} other {# अनुवाद}} ठीक माना गया',
    stale: 'इस बीच मूल पाठ बदल गया: {id}  “{words}”',
    'codes-missing': 'नहीं लिया गया, चिह्न या लिंक छूट गए: {id}  “{words}”',
    'codes-extra': 'नहीं लिया गया, ऐसे चिह्न या लिंक जो मूल में नहीं: {id}  “{words}”',
    'codes-crossed': 'नहीं लिया गया, चिह्न ठीक से बंद नहीं होते: {id}  “{words}”',
    unknown: 'इस कोर्स में नहीं है: {id}  “{words}”',
    empty: 'फ़ाइल में {n, plural, one {एक पाठ} other {# पाठों}} का अनुवाद नहीं है',
    saved: '{folder} में सहेजा गया',
    'same-lang': 'कोर्स में ये भाषाएँ हैं: {known}। इनमें से दो चुनें',
  },
};

const said = (lang: UiLang, key: string, data?: MessageData): string =>
  formatWords(WORDS[lang][key] ?? key, lang, data);

function fail({ error }: Failed, lang: UiLang, code: number = EXIT.findings): void {
  process.stderr.write(`${failureInWords(error, lang).message}\n`);
  process.exitCode = code;
}

async function opened(course: string, lang: UiLang): Promise<OpenProject | undefined> {
  const folder = portPath(resolve(course));
  const project = await openProject(nodeHost, folder);
  if (project.ok) return project.value;
  fail(openRefusal(project.error, folder), lang, EXIT.usage);
  return undefined;
}

interface OutOptions {
  readonly to: string;
  readonly from?: string;
  readonly output?: string;
}

async function out(course: string, options: OutOptions, lang: UiLang): Promise<void> {
  const found = await opened(course, lang);
  if (!found) return;
  const { project } = found;
  const { languages } = project.course;
  const direction = { from: options.from ?? mainLang(project.course), to: options.to };
  if (direction.from === direction.to || !Object.values(direction).every((one) => languages.includes(one))) {
    process.stderr.write(`${said(lang, 'same-lang', { known: languages.join(', ') })}\n`);
    process.exitCode = EXIT.usage;
    return;
  }
  const text = writeXliff(project, direction, { lang });
  if (text === undefined) return fail(refuse('xliff-nothing', { lang: direction.from }), lang);
  if (options.output === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    await writeWhole(resolve(options.output), text);
  } catch (error) {
    process.stderr.write(
      `${speak(lang)('output-failed', { file: options.output, reason: reasonOf(error, lang) })}\n`,
    );
    process.exitCode = EXIT.ownFailure;
    return;
  }
  process.stdout.write(`${said(lang, 'written', { file: options.output })}\n`);
}

/** The files that differ between two states of a course, as a save wants them. */
function changesBetween({ project, hashes }: OpenProject, next: Project): FileChange[] {
  const changes: FileChange[] = [];
  const add = (file: string, before: unknown, value: unknown): void => {
    if (before !== value) changes.push({ file, base: hashes.get(file) ?? null, value });
  };
  add(COURSE_FILE, project.course, next.course);
  for (const page of next.pages.values()) {
    const before = project.pages.get(page.id);
    if (!before || before === page) continue;
    const { docs, ...head } = page;
    if (head.title !== before.title || head.translated !== before.translated)
      add(pageFile(page.id), before, head);
    for (const [lang, doc] of Object.entries(docs)) add(docFile(page.id, lang), before.docs[lang], doc);
  }
  return changes;
}

/** What came, in lines. */
function summary({ applied, confirmed, stale, refused, unknown, empty }: Incoming, lang: UiLang): string {
  const lines = (told: readonly Told[], key: (one: Told) => string) =>
    told.map((one) => said(lang, key(one), { id: one.id, words: one.words.replace(/\s+/g, ' ') }));
  return [
    said(lang, 'applied', { n: applied.length }),
    ...(confirmed.length > 0 ? [said(lang, 'confirmed', { n: confirmed.length })] : []),
    ...lines(stale, () => 'stale'),
    ...lines(refused, ({ why = 'codes-extra' }) => why),
    ...lines(unknown, () => 'unknown'),
    ...(empty > 0 ? [said(lang, 'empty', { n: empty })] : []),
  ].join('\n');
}

async function takeBack(course: string, file: string, dryRun: boolean, lang: UiLang): Promise<void> {
  const found = await opened(course, lang);
  if (!found) return;
  const bytes = await readFile(resolve(file)).catch(() => undefined);
  if (!bytes) return fail(refuse('no-such-file', { path: basename(file) }), lang, EXIT.usage);
  const incoming = await incomingOf(found.project, bytes, runJob);
  if (!incoming.ok) return fail(incoming, lang);
  const { changes, direction, stale, refused, unknown } = incoming.value;
  process.stdout.write(`${summary(incoming.value, lang)}\n`);
  // What a person has to look at ends like findings do.
  if (stale.length + refused.length + unknown.length > 0) process.exitCode = EXIT.findings;
  if (dryRun || changes.length === 0) return;
  const next = translate(found.project, changes, direction);
  const saved = await saveChanges(nodeHost, found.folder, changesBetween(found, next));
  if (!saved.ok) return fail(saveRefusal(saved.error, found.folder), lang, EXIT.ownFailure);
  process.stdout.write(`${said(lang, 'saved', { folder: course })}\n`);
}

export function xliffCommand(lang: UiLang): Command {
  const say = speak(lang);
  const command = new Command('xliff').helpCommand(false);
  const writing = withLang(new Command('out').argument('<course>'), say)
    .summary(said(lang, 'out'))
    .requiredOption('--to <lang>', said(lang, 'to'))
    .option('--from <lang>', said(lang, 'from'))
    .option('-o, --output <file>', said(lang, 'output'));
  const taking = withLang(new Command('in').argument('<course>').argument('<file>'), say)
    .summary(said(lang, 'in'))
    .option('--dry-run', said(lang, 'dry-run'));
  withExample(writing, say, 'kriti xliff out ./my-course --to hi -o my-course.hi.xlf').action(
    (course: string, options: OutOptions) => out(course, options, lang),
  );
  withExample(taking, say, 'kriti xliff in ./my-course my-course.hi.xlf').action(
    (course: string, file: string, { dryRun = false }: { readonly dryRun?: boolean }) =>
      takeBack(course, file, dryRun, lang),
  );
  command.addCommand(writing);
  command.addCommand(taking);
  return withExample(command, say, 'kriti xliff out ./my-course --to hi -o my-course.hi.xlf');
}
