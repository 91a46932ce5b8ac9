/** `kriti diff`: what became of a course, or of a package, in words. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { openRefusal } from '../api/course.ts';
import { failureInWords } from '../api/failures.ts';
import { courseDiff, isEmptyDiff } from '../course/diff/course.ts';
import { COURSE_FILE } from '../course/files.ts';
import type { Project } from '../course/pages.ts';
import { err, ok, type Result } from '../course/result.ts';
import type { UiLang } from '../course/words.ts';
import { nodeHost, portPath } from '../host-node.ts';
import { openProject } from '../project.ts';
import { courseDiffText, packageDiffText } from './diff-text.ts';
import { EXIT } from './exit.ts';
import { withExample, withOutputOptions } from './options.ts';
import { reasonOf, writeWhole } from './output.ts';
import { hashesOf, packageDiff } from './package-diff.ts';
import { type Say, speak } from './say.ts';

interface DiffOptions {
  readonly format: 'text' | 'json';
  readonly output?: string;
  readonly quiet?: true;
}

export function diffCommand(lang: UiLang): Command {
  const say = speak(lang);
  const command = new Command('diff')
    .argument('<a>', say('diff-before'))
    .argument('<b>', say('diff-after'))
    .addOption(new Option('--format <format>', say('diff-format')).choices(['text', 'json']).default('text'));
  return withExample(
    withOutputOptions(command, say),
    say,
    'kriti diff ./my-course ./my-course-of-monday',
  ).action((before: string, after: string, options: DiffOptions) => diff(before, after, options, lang, say));
}

const isCourse = (path: string): boolean => existsSync(join(path, COURSE_FILE));

async function diff(
  before: string,
  after: string,
  options: DiffOptions,
  lang: UiLang,
  say: Say,
): Promise<void> {
  const found =
    isCourse(before) && isCourse(after)
      ? await ofCourses(before, after, lang)
      : await ofPackages(before, after, lang, say);
  if (!found.ok) {
    process.stderr.write(`${found.error}\n`);
    process.exitCode = EXIT.usage;
    return;
  }
  const { isEmpty, json, text } = found.value;
  process.exitCode = isEmpty ? EXIT.ok : EXIT.findings;
  const written = options.format === 'json' ? `${JSON.stringify(json, null, 2)}\n` : text;
  if (options.output === undefined) {
    if (!(options.quiet && isEmpty)) process.stdout.write(written);
    return;
  }
  try {
    await writeWhole(options.output, written);
  } catch (error) {
    process.stderr.write(
      `${say('output-failed', { file: options.output, reason: reasonOf(error, lang) })}\n`,
    );
    process.exitCode = EXIT.ownFailure;
  }
}

interface Found {
  readonly isEmpty: boolean;
  readonly json: unknown;
  readonly text: string;
}

async function ofCourses(before: string, after: string, lang: UiLang): Promise<Result<Found, string>> {
  const [a, b] = await Promise.all([course(before, lang), course(after, lang)]);
  if (!a.ok) return a;
  if (!b.ok) return b;
  const found = courseDiff(a.value, b.value);
  const text = courseDiffText(found, b.value.course, lang);
  return ok({ isEmpty: isEmptyDiff(found), json: { format: 1, kind: 'course', ...found }, text });
}

async function course(path: string, lang: UiLang): Promise<Result<Project, string>> {
  const folder = portPath(resolve(path));
  const opened = await openProject(nodeHost, folder);
  if (opened.ok) return ok(opened.value.project);
  return err(failureInWords(openRefusal(opened.error, folder).error, lang).message);
}

async function ofPackages(
  before: string,
  after: string,
  lang: UiLang,
  say: Say,
): Promise<Result<Found, string>> {
  const [a, b] = await Promise.all([hashesOf(before), hashesOf(after)]);
  if (!a || !b) return err(say('diff-unreadable', { path: a ? after : before }));
  const found = packageDiff(a, b);
  const isEmpty = Object.values(found).every((list) => list.length === 0);
  return ok({ isEmpty, json: { format: 1, kind: 'package', ...found }, text: packageDiffText(found, lang) });
}
