/**
 * The dossier: everything that goes up to the platform with a course, and
 * everything that shows what was checked; a folder and a ZIP with a signed
 * list of hashes. Nothing is made while a blocking rule fails.
 */
import type { KeyObject } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Profile } from '../check/profile.ts';
import type { FileReport, Report } from '../check/report.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { inLang, mainLang } from '../course/course.ts';
import { err, ok, type Result } from '../course/result.ts';
import { UI_LANGS, type UiLang } from '../course/words.ts';
import type { PackageFile } from '../export/file.ts';
import { writeFolder } from '../export/folder.ts';
import { writeZip } from '../export/zip.ts';
import { slugOf } from '../handover/slug.ts';
import { nodeHost } from '../host-node.ts';
import type { JOBS } from '../job-table.ts';
import { type JobEnd, type RunJob, runJob as runInNode } from '../jobs.ts';
import { type OpenError, openProject } from '../project.ts';
import { fingerprintOf, publicKeyOf } from '../read/seal.ts';
import { VERSION } from '../version.ts';
import { agency } from './agency.ts';
import { assessments } from './assessments/assessments.ts';
import { courseText } from './course-text.ts';
import { type DossierNote, type Facts, json, type Part, PLACES } from './facts.ts';
import { metadata } from './metadata.ts';
import { metadataSheet } from './metadata-sheet.ts';
import { originality } from './originality.ts';
import { type MadePackage, type NotPacked, packages } from './packages.ts';
import { iprDeclaration } from './papers/ipr.ts';
import { printed } from './papers/paper.ts';
import { rightsPaper, rightsSheet } from './papers/rights.ts';
import { scoreCard } from './papers/score-card.ts';
import { signOffs } from './papers/sign-offs.ts';
import type { WorkOrder } from './papers/work-order.ts';
import { readme } from './readme.ts';
import { blocking, type Override } from './refusal.ts';
import { sealed } from './sealed.ts';
import { thumbnail } from './thumbnail.ts';
import { treeFile, treeOf } from './tree.ts';
import { uploads } from './uploads.ts';

export interface DossierOptions {
  /** The course; absolute, with `/` between its parts. */
  readonly folder: string;
  /** A path that ends in `.zip`; else a folder, empty or not there, beside which a ZIP of its name is put. */
  readonly out: string;
  readonly profile: Profile;
  /** Language of reports and papers. */
  readonly lang: UiLang;
  /** Groups of pages above the offline limit become several packages. */
  readonly split: boolean;
  readonly overrides: readonly Override[];
  /** Absent: the list is not signed. */
  readonly key?: KeyObject;
  /** Absent: there is no certificate. */
  readonly corpus?: Corpus;
  /** Absent: lines to fill in by hand. */
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
  /** Rules that nobody answers for; nothing was made. */
  | { readonly code: 'blocked'; readonly rules: readonly string[]; readonly report: FileReport }
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

/** Where each step begins, in hundredths: packing takes longest. */
const BEGINS = { checking: 0, packing: 10, papers: 70, writing: 90 } as const;

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
  const { folder, out, profile, lang, overrides, key, signal, onProgress, runJob = runInNode } = options;
  const at = (step: DossierProgress['step'], share = 0) =>
    onProgress?.({ step, done: BEGINS[step] + share * ((step === 'packing' ? 60 : 10) as number) });
  const opened = await openProject(nodeHost, folder);
  if (!opened.ok) return err({ code: 'not-opened', error: opened.error });
  const { project } = opened.value;
  const title = inLang(project.course.title, mainLang(project.course), project.course);

  at('checking');
  const checked = await runJob('validate', { path: folder, profile, lang }, signal ? { signal } : {});
  if (!checked.ok) return err(ended(checked.error));
  const report = checked.value;
  const rules = blocking(report, overrides).map(({ ruleId }) => ruleId);
  if (rules.length > 0) return err({ code: 'blocked', rules, report });

  const facts: Facts = {
    ...{
      project,
      folder,
      work,
      title,
      slug: slugOf(title, project.course.id),
      profile,
      lang,
      runJob,
      signal,
    },
    ...{ made: options.made, creator: `kriti ${VERSION}` },
  };
  const packed = await packages(facts, options.split, (done, total) => at('packing', done / total));
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
  const handed = await agency(facts, options.workOrder);
  if (!handed.ok) return err(ended(handed.error));
  const parts: Part[] = [
    ...[packed.value, picture, loose, fields, handed.value],
    await assessments(facts),
    await originality(facts, options.corpus),
    await courseText(facts),
  ];
  signal?.throwIfAborted();
  at('papers', 0.7);
  const papers = [
    ...UI_LANGS.map((one) => [iprDeclaration(facts, one), one] as const),
    [rightsPaper(facts), lang] as const,
    [signOffs(facts, report, overrides), lang] as const,
    ...(report.scorecard ? [[scoreCard(facts, report.scorecard), lang] as const] : []),
  ];
  const paperFiles: PackageFile[] = [];
  for (const [paper, paperLang] of papers) {
    signal?.throwIfAborted();
    paperFiles.push(await printed(paper, paperLang, facts.creator));
  }
  const notes = [...parts.flatMap((part) => part.notes), ...(key ? [] : [{ key: 'not-signed', data: {} }])];
  const fingerprint = key && fingerprintOf(publicKeyOf(key));
  const files = [
    ...parts.flatMap((part) => part.files),
    ...paperFiles,
    treeFile(tree),
    await metadataSheet(project, fields.fields, tree, lang),
    await rightsSheet(facts),
    ...evidence(report, overrides),
    { path: 'README.txt', bytes: readme(title, notes, fingerprint) },
  ];
  const tool = { name: 'kriti', version: VERSION };
  const about = { tool, made: options.made, course: { id: project.course.id, title }, profile: profile.id };
  const all = await sealed(files, about, key);
  at('writing');
  const written = await write(all, out, signal, (share) => at('writing', share));
  if (!written.ok) return err({ code: 'folder-not-empty', out });
  return ok({
    ...{ written: written.value.paths, files: all.length, bytes: written.value.bytes, notes, report },
    packages: packed.value.packages.map(({ title: name, path, bytes }) => ({ title: name, path, bytes })),
    ...(fingerprint && { key: fingerprint }),
  });
}

const ended = (end: JobEnd): DossierError =>
  end.code === 'cancelled' ? { code: 'cancelled' } : { code: 'ended', end };

/** The check of the course as any report, the score card by itself, and who answers for what. */
function evidence(report: FileReport, overrides: readonly Override[]): PackageFile[] {
  const subject = { ...report.subject, path: 'course' };
  const whole: Report = {
    ...{ format: 1, tool: { name: 'kriti', version: VERSION } },
    reports: [{ ...report, subject }],
  };
  return [
    json(`${PLACES.evidence}/check.report.json`, whole),
    json(`${PLACES.evidence}/overrides.json`, { format: 1, overrides }),
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
