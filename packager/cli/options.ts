/** Options that several commands have, and what they mean. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { FORMATS, type ReportFormat } from '../check/formats/format.ts';
import { PROFILE_IDS, type Profile, profileById } from '../check/profile/profile.ts';
import { COURSE_FILE } from '../course/files.ts';
import type { Result } from '../course/result.ts';
import { err, ok } from '../course/result.ts';
import { UI_LANGS } from '../course/words.ts';
import { nodeHost } from '../host-node.ts';
import { FAIL_ON, type FailOn } from './exit.ts';
import { ownFolder } from './own-folder.ts';
import type { Say } from './say.ts';

/** PDF is made in a way of its own (report-pdf.ts); the others are text. */
const REPORT_FORMATS = [...FORMATS, 'pdf'] as const;

export interface ReportOptions {
  readonly profile: string;
  readonly format: ReportFormat | 'pdf';
  readonly output?: string;
  readonly quiet?: true;
  readonly failOn: FailOn;
  /** Compared with its documents as well. */
  readonly corpus?: string;
  /** By which translations are then looked for (dictionary.ts). */
  readonly dictionary?: string;
}

/** Adds what every command that reports can do. */
export const withReportOptions = (command: Command, say: Say, profile: string): Command =>
  withOutputOptions(command, say)
    .addOption(new Option('--profile <profile>', say('opt-profile')).default(profile))
    .addOption(new Option('--format <format>', say('opt-format')).choices(REPORT_FORMATS).default('text'))
    .addOption(new Option('--fail-on <severity>', say('opt-fail-on')).choices(FAIL_ON).default('error'));

/** Holds what is checked against the documents of a corpus as well (against-corpus.ts). */
export const withCorpusOption = (command: Command, say: Say): Command =>
  command.option('--corpus <corpus>', say('opt-corpus')).option('--dictionary <file>', say('opt-dictionary'));

export const withOutputOptions = (command: Command, say: Say): Command =>
  withLang(command, say).option('--output <file>', say('opt-output')).option('--quiet', say('opt-quiet'));

/** The language Kriti speaks; read before any command is (say.ts, langOf). */
export const withLang = (command: Command, say: Say): Command =>
  command.addOption(new Option('--lang <lang>', say('opt-lang')).choices(UI_LANGS));

/** An example under the help of a command. */
export const withExample = (command: Command, say: Say, example: string): Command =>
  command.addHelpText('after', `\n${say('example')}\n  ${example}`);

/** Whose rules hold a course at the gate: what was named, else what the course says of itself, else the platform's. */
export async function courseProfile(
  folder: string,
  named: string | undefined,
  say: Say,
): Promise<Result<Profile, string>> {
  if (named) return profileFor(named, say);
  const own = (await profileIn(join(folder, COURSE_FILE))) ?? 'igot';
  const found = await profileFor(own, say);
  return found.ok ? found : err(say('profile-of-course', { name: own }));
}

/** A course that cannot be read is told of where it is opened. */
async function profileIn(file: string): Promise<string | undefined> {
  try {
    const { profile } = JSON.parse(await readFile(file, 'utf8')) as { readonly profile?: unknown };
    return typeof profile === 'string' ? profile : undefined;
  } catch {
    return undefined;
  }
}

/** One of our profiles by its id, one that was brought into the app, or a file; else the sentence that says why not. */
export async function profileFor(name: string, say: Say): Promise<Result<Profile, string>> {
  const ours = profileById(name);
  if (ours) return ok(ours);
  // Every rule is read with them; a profile of ours does without.
  const { openProfiles } = await import('../profiles.ts');
  const brought = await openProfiles(nodeHost, ownFolder())
    .find(name)
    .catch(() => undefined);
  if (brought) return ok(brought);
  let text: string;
  try {
    text = await readFile(name, 'utf8');
  } catch {
    return err(say('profile-missing', { name, known: PROFILE_IDS.join(', ') }));
  }
  const { parseProfile } = await import('../check/profile/profile-file.ts');
  const parsed = parseProfile(text);
  if (parsed.ok) return parsed;
  const { key, place, detail } = parsed.error;
  return err(say(`profile-${key}`, { file: name, place, detail }));
}
