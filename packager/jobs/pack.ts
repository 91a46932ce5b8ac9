/** The job that packs: opens the course from its folder and writes the package. */
import { err, ok, type Result } from '../course/result.ts';
import { type CoursePart, partOf } from '../export/course-part.ts';
import type { PackNote } from '../export/notes.ts';
import { packProject } from '../export/pack.ts';
import type { PackError } from '../export/pack-error.ts';
import { targetOf } from '../export/targets.ts';
import { nodeHost } from '../host-node.ts';
import { type OpenError, openProject } from '../project.ts';
import type { Job } from './serve.ts';

export interface PackInput {
  /** Of the course; absolute, with `/` between its parts. */
  readonly folder: string;
  /** Id of a target (export/targets.ts). */
  readonly target: string;
  /** A path that ends in `.zip`, or of a folder that is empty or not there yet. */
  readonly out: string;
  /** Absent: the whole course. */
  readonly part?: CoursePart;
}

export interface PackDone {
  readonly bytes: number;
  /** What was left out, and where it goes instead. */
  readonly notes: readonly PackNote[];
}

export type PackRefusal =
  | { readonly code: 'no-such-target'; readonly target: string }
  | { readonly code: 'not-opened'; readonly error: OpenError }
  | PackError;

export const packJob: Job<PackInput, Result<PackDone, PackRefusal>> = async (input, { signal, progress }) => {
  const { folder, out } = input;
  const target = targetOf(input.target);
  if (!target) return err({ code: 'no-such-target', target: input.target });
  const opened = await openProject(nodeHost, folder);
  if (!opened.ok) return err({ code: 'not-opened', error: opened.error });
  const whole = opened.value.project;
  const project = input.part ? partOf(whole, input.part) : whole;
  const onProgress = (done: number, total: number, at: string) => progress({ done, total, at });
  const packed = await packProject({ project, folder, target, out, signal, onProgress });
  return packed.ok ? ok({ bytes: packed.value.bytes, notes: packed.value.notes }) : packed;
};
