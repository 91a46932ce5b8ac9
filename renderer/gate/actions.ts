/** Bringing a course to the gate, and what its author does there. */

import type { UiLang } from '../../packager/course/words.ts';
import { save } from '../autosave.ts';
import { flushText } from '../history.ts';
import { type Job, type JobProgress, runJob } from '../jobs.ts';
import { knowCorpus, useCorpus } from '../originality/view.ts';
import { goToProblem, type Problem } from '../problems.ts';
import { rpc } from '../rpc.ts';
import { useSettings } from '../settings.ts';
import { courseAt, openCourse, setOpen } from '../store.ts';
import { note } from '../ui/toast.tsx';
import { say } from '../words.tsx';
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
  const { going, gate, split } = useGate.getState();
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
    () => rpc('gate.run', { path, ...asked, ...(split && { split }) }),
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

/** Prints the gate as the course is once saved, in a language of its own. */
export async function printGate(out: string, lang: UiLang): Promise<void> {
  const { path } = openCourse();
  const set = (changed: Parameters<typeof useGate.setOf>[1]): void => {
    if (courseAt(path)) useGate.setOf(path, changed);
  };
  const job: Job = runJob(
    'made',
    () => rpc('gate.print', { path, out, lang, ...(useGate.of(path).split && { split: true }) }),
    (at) => set({ going: { at, stop: job.stop, quiet: false } }),
  );
  set({ going: { at: AT_FIRST, stop: job.stop, quiet: false }, failure: null });
  const ended = await job.ended;
  set({ going: null, ...(!ended.ok && ended.error.code !== 'cancelled' && { failure: ended.error }) });
  if (!ended.ok) return;
  const { path: made } = ended.event;
  note(say('gate-printed', { path: made }), {
    label: say('show-in-folder'),
    run: () => void rpc('shell.reveal', { path: made }),
  });
}
