/**
 * `npm run bench -- robot <folder of packages> [--seconds 60] [--igot] [--keep <file>]`:
 * how far the robot learner gets in packages of other tools. Each package is
 * checked under `standard`; then it is walked once, from its first launch as
 * far as the robot finds a way, on the platform that keeps to its standard,
 * with `--igot` on iGOT's newest player too, with so many seconds for each.
 * Prints a table.
 * `--keep` goes on where a run was broken off, from a line for each package;
 * `--pictures <folder>` keeps the last screen of each, to be looked at.
 */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPackage } from '../../packager/check/check-package.ts';
import { inWords } from '../../packager/check/in-words.ts';
import { PUBLISHED } from '../../packager/check/package/foreign-marks.ts';
import { openView, type PackageView } from '../../packager/check/package/view.ts';
import { profileById } from '../../packager/check/profile/profile.ts';
import type { Recording } from '../../packager/lms/recording.ts';
import { runPackage } from '../../packager/lms/robot.ts';
import { type LmsId, lmsFor } from '../../packager/lms/stand-ins.ts';
import { machine } from './material/timed.ts';

/** One row of the table. */
interface Row {
  readonly name: string;
  readonly tool: string;
  readonly kind: string;
  readonly errors: number;
  readonly walks: readonly Walked[];
}

interface Walked {
  readonly lms: LmsId;
  readonly seconds: number;
  readonly screens: number;
  readonly answers: number;
  readonly stopped: string;
  readonly completion: string;
  readonly success: string;
  readonly score: string;
}

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      seconds: { type: 'string', default: '60' },
      igot: { type: 'boolean', default: false },
      keep: { type: 'string' },
      pictures: { type: 'string' },
    },
  });
  const [folder] = positionals;
  if (!folder) {
    console.error(
      'Usage: npm run bench -- robot <folder of packages> [--seconds 60] [--igot] [--keep <file>]',
    );
    process.exitCode = 2;
    return;
  }
  if (values.pictures) mkdirSync(values.pictures, { recursive: true });
  const rows = values.keep && existsSync(values.keep) ? kept(values.keep) : [];
  const known = new Set(rows.map(({ name }) => name));
  for (const name of readdirSync(folder).sort()) {
    if (known.has(name)) continue;
    const row = await rowOf(join(folder, name), {
      within: Number(values.seconds) * 1000,
      igot: values.igot,
      ...(values.pictures && { pictures: values.pictures }),
    });
    rows.push(row);
    console.error(lineOf(row));
    if (values.keep) appendFileSync(values.keep, `${JSON.stringify(row)}\n`);
  }
  console.log(
    '| package | tool | kind | errors | platform | screens | answers | stopped | completion | success | score | seconds |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|---|---|');
  for (const row of rows.sort((a, b) => a.tool.localeCompare(b.tool) || a.name.localeCompare(b.name)))
    console.log(lineOf(row));
  console.log(`\n${rows.length} packages; ${machine()}`);
}

const kept = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

/** What published a package, by what it left in it. */
function toolOf({ files }: PackageView): string {
  const found = PUBLISHED.find(({ mark }) => files.paths.some((path) => mark.test(path)));
  return found?.tool ?? 'other';
}

interface How {
  /** Milliseconds for each walk. */
  readonly within: number;
  /** Whether on iGOT's newest player too. */
  readonly igot: boolean;
  readonly pictures?: string;
}

async function rowOf(path: string, { within, igot, pictures }: How): Promise<Row> {
  const name = basename(path);
  const profile = profileById('standard');
  if (!profile) throw new Error('No profile');
  const view = await openView(path, profile);
  try {
    const { kind, launchPath } = view;
    const found = inWords(await checkPackage(view, profile), 'en').flatMap(({ diagnostics }) => diagnostics);
    const walks: Walked[] = [];
    const [strict, ...others] = lmsFor(kind);
    const platforms = [strict, igot ? others.find((lms) => lms === 'igot-2026') : undefined].flatMap(
      (lms) => lms ?? [],
    );
    for (const lms of launchPath === undefined ? [] : platforms) {
      const began = performance.now();
      const ran = await runPackage(view.files, {
        ...{ kind, launch: launchPath ?? '', lms: [lms], lang: 'en', within },
        plan: [{ goal: 'end', tests: 'pass' }],
      });
      if (!ran.ok) throw new Error(`${ran.error.code}: ${ran.error.detail}`);
      const seconds = Math.round((performance.now() - began) / 1000);
      walks.push(...ran.value.map((recording) => walkedOf(recording, seconds)));
      const last = ran.value.at(-1)?.pictures?.last;
      if (pictures && last) writeFileSync(join(pictures, `${name}-${lms}.png`), last);
    }
    const errors = found.filter(({ severity }) => severity === 'error').length;
    return { name, tool: toolOf(view), kind, errors, walks };
  } finally {
    await view.files.close();
  }
}

const walkedOf = (recording: Recording, seconds: number): Walked => {
  const { completion, success, scoreRaw, scoreScaled } = recording.recorded;
  return {
    lms: recording.lms,
    seconds,
    screens: recording.screens.length,
    answers: recording.answers.length,
    stopped: `${recording.stopped}${recording.obstacle ? ` (${recording.obstacle})` : ''}${recording.apiFound ? '' : ', no call'}`,
    completion,
    success,
    score: scoreRaw ?? (scoreScaled === undefined ? '' : `${Math.round(scoreScaled * 100)} %`),
  };
};

/** A row of the table: what differs from platform to platform with a stroke between. */
function lineOf({ name, tool, kind, errors, walks }: Row): string {
  const each = (of: (walk: Walked) => string | number) => {
    const all = walks.map(of).map(String);
    return new Set(all).size > 1 ? all.join(' / ') : (all[0] ?? '');
  };
  const cells = [
    ...[name.replace(/\.zip$/i, ''), tool, kind, errors, walks.map(({ lms }) => lms).join(' / ')],
    ...[each((w) => w.screens), each((w) => w.answers), each((w) => w.stopped)],
    ...[each((w) => w.completion), each((w) => w.success), each((w) => w.score), each((w) => w.seconds)],
  ];
  return `| ${cells.join(' | ')} |`;
}
