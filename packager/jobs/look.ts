/** The pages of a course looked at with axe-core, in a process of its own: a browser takes its time, and may be stopped. */

import { type AxeLook, type LookFailure, lookWithAxe } from '../axe/look.ts';
import { err, type Result } from '../course/result.ts';
import { nodeHost } from '../host-node.ts';
import { openProject } from '../project.ts';
import type { Job } from './serve.ts';

/** @returns what was seen; a course that cannot be opened is not shown */
export const lookJob: Job<{ readonly folder: string }, Result<AxeLook, LookFailure>> = async (
  { folder },
  { signal, progress },
) => {
  const opened = await openProject(nodeHost, folder);
  if (!opened.ok) return err({ code: 'not-shown', detail: opened.error.code });
  return lookWithAxe(opened.value.project, folder, {
    signal,
    onProgress: (done, total) => progress({ done, total, at: folder }),
  });
};
