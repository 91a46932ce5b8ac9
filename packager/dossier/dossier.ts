/**
 * The dossier: everything that goes up to the platform with a course, and
 * everything that shows what was checked; a folder and a ZIP with a signed
 * list of hashes. Nothing is made while anything holds the course at the gate.
 */
import type { KeyObject } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Profile } from '../check/profile/profile.ts';
import type { FileReport, Report } from '../check/report.ts';
import { inLang, mainLang, type Override } from '../course/course.ts';
import { err, ok, type Result } from '../course/result.ts';
import { UI_LANGS, type UiLang } from '../course/words.ts';
import type { WorkOrder } from '../course/work-order.ts';
import type { PackageFile } from '../export/file.ts';
import { writeFolder } from '../export/folder.ts';
import { writeZip } from '../export/zip.ts';
import { type Gate, gateReport } from '../gate/gate.ts';
import { slugOf } from '../handover/slug.ts';
import { nodeHost } from '../host-node.ts';
import { type JobEnd, type RunJob, runJob as runInNode } from '../jobs/jobs.ts';
import type { JOBS } from '../jobs/table.ts';
import { type OpenError, openProject } from '../project.ts';
import { fingerprintOf, publicKeyOf } from '../read/seal.ts';
import { VERSION } from '../version.ts';
import { accessibility } from './accessibility.ts';
import { agency } from './agency.ts';
import { assessments } from './assessments/assessments.ts';
import { courseText } from './course-text.ts';
import { type DossierNote, type Facts, json, type Part, PLACES } from './facts.ts';
import { type Against, type Judgement, judge } from './judge.ts';
import { metadata } from './metadata.ts';
import { metadataSheet } from './metadata-sheet.ts';
import { originality } from './originality.ts';
import { type MadePackage, type NotPacked, packages } from './packages.ts';
import { matrixPaper } from './papers/competency-matrix.ts';
import { iprDeclaration } from './papers/ipr.ts';
import { printed } from './papers/paper.ts';
import { rightsPaper, rightsSheet } from './papers/rights.ts';
import { scoreCard } from './papers/score-card.ts';
import { signOffs } from './papers/sign-offs.ts';
import { readme } from './readme.ts';
import { sealed } from './sealed.ts';
import { thumbnail } from './thumbnail.ts';
import { treeFile, treeOf } from './tree.ts';
import { uploads } from './uploads.ts';

/** Without a corpus there is no certificate. */
export interface DossierOptions extends Against {
  /** The course; absolute, with `/` between its parts. */
  readonly folder: string;
  /** A path that ends in `.zip`; else a folder, empty or not there, beside which a ZIP of its name is put. */
  readonly out: string;
  readonly profile: Profile;
  /** Language of reports and papers. */
  readonly lang: UiLang;
  /** Groups of pages above the offline limit become several packages. */
  readonly split: boolean;
  /** By the id of the rule, beside those that the course has; these are for this dossier alone. */
  readonly overrides: Readonly<Record<string, Override>>;
  /** Absent: the list is not signed. */
  readonly key?: KeyObject;
  /** In place of the one that the course has; where there is neither, lines to fill in by hand. */
  readonly workOrder?: WorkOrder;
  /** ISO 8601. */
  readonly made: string;
  readonly signal?: AbortSignal;
  onProgress?(progress: DossierProgress): void;
  readonly runJob?: RunJob<typeof JOBS>;
}

export interface DossierProgress {
  readonly step: 'checking' | 'packing' | 'papers' | 'writing';
  /** Hundredths of the whole work. */
  readonly done: number;
}

export type DossierError =
  | { readonly code: 'not-opened'; readonly error: OpenError }
  /** Something holds it at the gate that nobody answers for; nothing was made. Nor where overrides were given that answer for nothing. */
  | {
      readonly code: 'blocked';
      readonly gate: Gate;
      readonly report: FileReport;
      readonly idle: readonly string[];
    }
  | ({ readonly code: 'not-packed' } & NotPacked)
  | { readonly code: 'folder-not-empty'; readonly out: string }
  | { readonly code: 'ended'; readonly end: JobEnd }
  | { readonly code: 'cancelled' }
  | { readonly code: 'cannot-write'; readonly path: string; readonly reason: string };

export interface MadeDossier {
  /** What was written: the folder and the ZIP, or the ZIP alone. */
  readonly written: readonly string[];
  readonly files: number;
  readonly bytes: number;
  readonly packages: readonly Pick<MadePackage, 'title' | 'path' | 'bytes'>[];
  readonly notes: readonly DossierNote[];
  /** Fingerprint of the signer's key. */
  readonly key?: string;
  /** Of the check of the course. */
  readonly report: FileReport;
}

/** Where each step begins and how long it is, in hundredths: a browser's look and packing take longest. */
const STEPS = { checking: [0, 30], packing: [30, 45], papers: [75, 15], writing: [90, 10] } as const;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

const isZip = (path: string): boolean => path.toLowerCase().endsWith('.zip');

/** Makes the dossier. On failure or stop nothing of it stays, and an older ZIP is as it was. */
export async function makeDossier(options: DossierOptions): Promise<Result<MadeDossier, DossierError>> {
  const { out, signal } = options;
  if (!isZip(out) && (await readdir(out).catch(() => [])).length > 0)
    return err({ code: 'folder-not-empty', out });
  let work: string | undefined;
  try {
    work = await mkdtemp(join(dirname(out), '.kriti-dossier-'));
    return await inFolder(options, work);
  } catch (error) {
    if (signal?.aborted) return err({ code: 'cancelled' });
    // What is no trouble of the file system is our own fault.
    if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
    return err({ code: 'cannot-write', path: out, reason: codeOf(error) });
  } finally {
    if (work) await rm(work, { recursive: true, force: true });
  }
}

async function inFolder(options: DossierOptions, work: string): Promise<Result<MadeDossier, DossierError>> {
  const { folder, profile, lang, signal, onProgress, runJob = runInNode } = options;
  const at: Told = (step, share = 0) => {
    const [begins, length] = STEPS[step];
    onProgress?.({ step, done: begins + share * length });
  };
  const opened = await openProject(nodeHost, folder);
  if (!opened.ok) return err({ code: 'not-opened', error: opened.error });
  const { course, pages } = opened.value.project;
  const overrides = { ...course.overrides, ...options.overrides };
  const workOrder = options.workOrder ?? course.workOrder;
  const title = inLang(course.title, mainLang(course), course);
  const facts: Facts = {
    project: { course: { ...course, overrides, ...(workOrder && { workOrder }) }, pages },
    split: options.split,
    ...{ folder, work, title, slug: slugOf(title, course.id), profile, lang, runJob, signal },
    ...{ made: options.made, creator: `kriti ${VERSION}` },
  };
  at('checking');
  const judged = await judge(facts, options, (share) => at('checking', share));
  if (!judged.ok) return err(ended(judged.error));
  const { gate, report } = judged.value;
  const answered = new Set(gate.items.flatMap(({ ruleId, override }) => (override ? [ruleId] : [])));
  const idle = Object.keys(options.overrides).filter((id) => !answered.has(id));
  if (!gate.open || idle.length > 0) return err({ code: 'blocked', gate, report, idle });
  return letUp(facts, judged.value, options, at);
}

type Told = (step: DossierProgress['step'], share?: number) => void;

/** The dossier of a course that nothing holds. */
async function letUp(
  facts: Facts,
  judged: Judgement,
  { out, key, signal }: DossierOptions,
  at: Told,
): Promise<Result<MadeDossier, DossierError>> {
  const { project, profile, lang, title } = facts;
  const packed = await packages(facts, (done, total) => at('packing', done / total));
  if (!packed.ok) {
    const cancelled = packed.error.error.code === 'cancelled';
    return err(cancelled ? { code: 'cancelled' } : { code: 'not-packed', ...packed.error });
  }
  at('papers');
  const picture = await thumbnail(facts);
  const loose = await uploads(facts);
  const fields = metadata(project, picture.path);
  const offlineBytes = profile.limits.offlineBytes ?? Number.POSITIVE_INFINITY;
  const tree = treeOf(project, {
    ...{ packages: packed.value.packages, uploads: loose.paths, thumbnail: picture.path, offlineBytes },
  });
  signal?.throwIfAborted();
  at('papers', 0.3);
  const handed = await agency(facts);
  if (!handed.ok) return err(ended(handed.error));
  const parts: Part[] = [
    ...[packed.value, picture, loose, fields, handed.value],
    await assessments(facts),
    await originality(facts, judged.originality),
    await accessibility(facts, judged.accessibility),
    await courseText(facts),
  ];
  signal?.throwIfAborted();
  at('papers', 0.7);
  const notes = [...parts.flatMap((part) => part.notes), ...(key ? [] : [{ key: 'not-signed', data: {} }])];
  const fingerprint = key && fingerprintOf(publicKeyOf(key));
  const files = [
    ...parts.flatMap((part) => part.files),
    ...(await papersOf(facts, judged)),
    treeFile(tree),
    await metadataSheet(project, fields.fields, tree, lang),
    await rightsSheet(facts),
    ...evidence(judged),
    { path: 'README.txt', bytes: readme(title, notes, fingerprint) },
  ];
  const tool = { name: 'kriti', version: VERSION };
  const about = { tool, made: facts.made, course: { id: project.course.id, title }, profile: profile.id };
  const all = await sealed(files, about, key);
  at('writing');
  const written = await write(all, out, signal, (share) => at('writing', share));
  if (!written.ok) return err({ code: 'folder-not-empty', out });
  const { paths, bytes } = written.value;
  return ok({
    ...{ written: paths, files: all.length, bytes, notes, report: judged.report },
    packages: packed.value.packages.map((one) => ({ title: one.title, path: one.path, bytes: one.bytes })),
    ...(fingerprint && { key: fingerprint }),
  });
}

const ended = (end: JobEnd): DossierError =>
  end.code === 'cancelled' ? { code: 'cancelled' } : { code: 'ended', end };

async function papersOf(facts: Facts, { gate, report }: Judgement): Promise<PackageFile[]> {
  const { lang, signal, creator } = facts;
  const papers = [
    ...UI_LANGS.map((one) => [iprDeclaration(facts, one), one] as const),
    [rightsPaper(facts), lang] as const,
    [signOffs(facts, gate), lang] as const,
    [matrixPaper(facts), lang] as const,
    ...(report.scorecard ? [[scoreCard(facts, report.scorecard), lang] as const] : []),
  ];
  const files: PackageFile[] = [];
  for (const [paper, paperLang] of papers) {
    signal?.throwIfAborted();
    files.push(await printed(paper, paperLang, creator));
  }
  return files;
}

/** The check of the course as any report, the gate with who answers for what, and the score card by itself. */
function evidence({ gate, report }: Judgement): PackageFile[] {
  const subject = { ...report.subject, path: 'course' };
  const whole: Report = {
    ...{ format: 1, tool: { name: 'kriti', version: VERSION } },
    reports: [{ ...report, subject }],
  };
  return [
    json(`${PLACES.evidence}/check.report.json`, whole),
    json(`${PLACES.evidence}/gate.json`, gateReport(gate)),
    ...(report.scorecard ? [json(`${PLACES.evidence}/score-card.json`, report.scorecard)] : []),
  ];
}

/** A ZIP, or a folder with a ZIP of its name beside it. */
async function write(
  files: readonly PackageFile[],
  out: string,
  signal: AbortSignal | undefined,
  onShare: (share: number) => void,
): Promise<Result<{ readonly paths: string[]; readonly bytes: number }, 'not-empty'>> {
  const total = files.reduce((sum, { bytes }) => sum + (typeof bytes === 'number' ? bytes : bytes.length), 1);
  const stop = signal ? { signal } : {};
  const zip = isZip(out) ? out : `${out}.zip`;
  const half = isZip(out) ? 0 : 0.5;
  if (!isZip(out)) {
    const written = await writeFolder(files, out, {
      ...stop,
      onProgress: (done) => onShare((done / total) * half),
    });
    if (!written.ok) return written;
  }
  try {
    await writeZip(files, zip, {
      ...stop,
      onProgress: (done) => onShare(half + (done / total) * (1 - half)),
    });
  } catch (error) {
    // Both or none: the folder was not there before.
    if (!isZip(out)) await rm(out, { recursive: true, force: true });
    throw error;
  }
  return ok({ paths: isZip(out) ? [zip] : [out, zip], bytes: (await stat(zip)).size });
}
