/** How many pages a PDF has that comes into a course. */
import type { PageCounter } from '../project.ts';
import type { Context } from './context.ts';

/** Nobody waits longer for a number: a file that is not counted by then comes in without it. */
const TIMEOUT_MS = 30_000;

/** Counts in a process of its own; undefined where it cannot. */
export const pageCounter =
  ({ runJob }: Pick<Context, 'runJob'>): PageCounter =>
  async (file, signal) => {
    const counted = await runJob('pdf', { file }, { timeoutMs: TIMEOUT_MS, ...(signal && { signal }) });
    return counted.ok && counted.value > 0 ? counted.value : undefined;
  };
