/**
 * Mends in a package what can be mended with certainty. It is run in a job
 * (jobs.ts): the file is a stranger's. The source is only read; the result is
 * another file, written when it is whole.
 */
import { copyFile, stat } from 'node:fs/promises';
import type { Profile } from '../check/profile/profile.ts';
import { err, ok, type Result } from '../course/result.ts';
import type { UiLang } from '../course/words.ts';
import { placeFor } from '../export/place.ts';
import { writeZip } from '../export/zip.ts';
import type { JobContext } from '../jobs/serve.ts';
import type { ContainerFaultKind } from '../read/fault.ts';
import { openZip, type ZipPackage } from '../read/zip.ts';
import { Draft } from './draft.ts';
import { type StepReport, stepReport } from './report.ts';
import { STEPS } from './steps.ts';

export interface RepairInput {
  /** As the person named it. */
  readonly path: string;
  /** The ZIP to write; absent: it is only told what would be mended. */
  readonly out?: string;
  /** Ids of steps to leave out. */
  readonly without: readonly string[];
  readonly profile: Profile;
  readonly lang: UiLang;
}

export interface Repaired {
  /** Those that found something, in the order they were taken. */
  readonly steps: readonly StepReport[];
  /** Something was, or would be, mended; else `out` is a copy of the source. */
  readonly mended: boolean;
  /** Steps that were to be left out and could not be, since the archive was written anew. */
  readonly included: readonly string[];
}

export type RepairRefusal =
  /** It cannot be read as a ZIP; `reason` is the name of the fault. */
  | { readonly code: 'not-a-zip'; readonly reason: string }
  /** The reader does not touch some of its files (links, encrypted ones, bombs): writing it anew would lose them. */
  | { readonly code: 'would-lose'; readonly file: string; readonly count: number; readonly reason: string }
  /** The file system refused; `reason` is its own code. */
  | { readonly code: 'not-written'; readonly reason: string };

/** Faults for which the reader keeps a file from its callers. */
const REFUSED: ReadonlySet<ContainerFaultKind> = new Set([
  ...(['encrypted', 'method-unsupported', 'bomb-ratio', 'too-large', 'multi-disk'] as const),
  ...(['overlapping-entries', 'truncated-entry', 'local-header-missing', 'too-many-entries'] as const),
  ...(['symlink', 'special-file', 'duplicate-entry', 'truncated', 'entry-count-differs'] as const),
  ...(['traversal', 'absolute-path', 'drive-path', 'empty-name', 'nul-or-control'] as const),
]);

/** @throws the signal's reason when the job is cancelled */
export async function repairPackage(
  input: RepairInput,
  context?: JobContext,
): Promise<Result<Repaired, RepairRefusal>> {
  const opened = await openZip(input.path);
  if (!opened.ok) {
    const { kind, data } = opened.error;
    return err({ code: 'not-a-zip', reason: String(data?.reason ?? kind) });
  }
  const source = opened.value;
  try {
    const lost = lostFiles(source);
    const [first] = lost;
    if (first) return err({ code: 'would-lose', count: lost.length, ...first });
    return await mend(source, input, context);
  } finally {
    await source.close();
  }
}

function lostFiles({ faults, paths }: ZipPackage): { file: string; reason: string }[] {
  const known = new Set(paths);
  return faults
    .filter(({ kind, file }) => REFUSED.has(kind) || (kind === 'path-too-long' && !known.has(file ?? '')))
    .map(({ kind, file = '' }) => ({ file, reason: kind }));
}

async function mend(
  source: ZipPackage,
  { path, out, without, profile, lang }: RepairInput,
  context?: JobContext,
): Promise<Result<Repaired, RepairRefusal>> {
  const draft = new Draft(path, source, profile, (await stat(path)).size);
  const steps: StepReport[] = [];
  for (const [done, step] of STEPS.entries()) {
    context?.signal.throwIfAborted();
    context?.progress({ done, total: STEPS.length, at: path });
    if (without.includes(step.id) && !step.archive) continue;
    const changes = [];
    for await (const change of step.mend(draft)) changes.push(change);
    if (changes.length > 0) steps.push(stepReport(step, changes, lang));
  }
  const asked = new Set(without);
  const wanted = steps.some(({ id, outcome }) => outcome === 'mended' && !asked.has(id));
  // With nothing else to mend even what writing anew would mend can be left.
  const kept = wanted ? steps : steps.filter(({ id }) => !asked.has(id));
  const result: Repaired = {
    steps: kept,
    mended: wanted,
    included: kept.map(({ id }) => id).filter((id) => asked.has(id)),
  };
  if (out === undefined) return ok(result);
  try {
    if (wanted) await writeDraft(draft, out, context);
    else await copyWhole(path, out);
    return ok(result);
  } catch (error) {
    context?.signal.throwIfAborted();
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    return err({ code: 'not-written', reason: code });
  }
}

async function writeDraft(draft: Draft, out: string, context?: JobContext): Promise<void> {
  const total = draft.paths.reduce((sum, path) => sum + draft.size(path), 0);
  await writeZip(draft.packed(), out, {
    names: 'any',
    ...(context && { signal: context.signal }),
    onProgress: (done, at) => context?.progress({ done, total, at }),
  });
}

/** A copy that is whole or not there. */
async function copyWhole(path: string, out: string): Promise<void> {
  const place = await placeFor(out);
  try {
    await copyFile(path, place.part);
    await place.finish();
  } catch (error) {
    await place.discard();
    throw error;
  }
}
