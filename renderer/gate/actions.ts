/** Bringing a course to the gate, and what its author does there. */

import { save } from '../autosave.ts';
import { flushText } from '../history.ts';
import { type Job, type JobProgress, runJob } from '../jobs.ts';
import { knowCorpus, useCorpus } from '../originality/view.ts';
import type { Problem } from '../problems.ts';
import { goToProblem } from '../problems.ts';
import { rpc } from '../rpc.ts';
import { useSettings } from '../settings.ts';
import { courseAt, openCourse, setOpen } from '../store.ts';
import { useGate } from './view.ts';

const AT_FIRST: JobProgress = { label: '', done: 0, total: 0 };

interface Asked {
  /** A browser looks at the pages first. */
  readonly look?: true;
  /** They are compared first, with this. */
  readonly corpus?: string;
}

/** Brings the course in front to the gate as it is once saved. While it stands there already, nothing happens. */
export async function runGate(asked: Asked = {}): Promise<void> {
  const { path } = openCourse();
  const { going, gate } = useGate.getState();
  if (going) return;
  const set = (changed: Parameters<typeof useGate.setOf>[1]): void => {
    if (courseAt(path)) useGate.setOf(path, changed);
  };
  const quiet = gate !== null && !asked.look && asked.corpus === undefined;
  set({ going: { at: AT_FIRST, stop: () => undefined, quiet } });
  flushText();
  await save({ course: path });
  const of = courseAt(path)?.draft ?? null;
  const { lang } = useSettings.getState();
  const job: Job<'gated'> = runJob(
    'gated',
    () => rpc('gate.run', { path, ...asked }),
    (at) => set({ going: { at, stop: job.stop, quiet } }),
  );
  set({ going: { at: AT_FIRST, stop: job.stop, quiet } });
  const ended = await job.ended;
  if (ended.ok) set({ gate: ended.event.value, of, lang, at: new Date(), going: null, failure: null });
  else
    set({
      going: null,
      failure: ended.error.code === 'cancelled' ? null : ended.error,
      // Not asked again of itself: what failed once would fail with every letter.
      of,
      lang,
    });
}

/** Has the course compared with the collection that was chosen; where none was, it is chosen in its own mode. */
export async function compareAtGate(): Promise<void> {
  await knowCorpus();
  const { where } = useCorpus.getState();
  if (where) await runGate({ corpus: where });
  else setOpen({ mode: 'originality' });
}

/** Shows the place of an item; a way back is kept (Alt and the arrow). */
export const goToItem = (problem: Problem): void => goToProblem(problem);
