/** Where the tour is; it walks through the real window and changes nothing in a course. */
import { create } from 'zustand';
import { openDialog } from '../dialogs.ts';
import { closeHelp } from '../help/view.ts';
import { rpc } from '../rpc.ts';
import { goHome, useSession } from '../session.ts';
import { setSettings } from '../settings.ts';
import { setOpen, useCourse } from '../store.ts';
import { STEPS } from './steps.ts';

/** The step that is shown; nothing: no tour is on. */
export const useTour = create<{ readonly at: number | null }>(() => ({ at: null }));

/** Begins at the first step, on the start screen. */
export function startTour(): void {
  closeHelp();
  setSettings({ toured: true });
  goHome('start');
  useTour.setState({ at: 0 });
}

/** Ends it, or declines it: it is not offered again by itself. */
export function endTour(): void {
  setSettings({ toured: true });
  useTour.setState({ at: null });
}

/** Goes to a step; the parts of a course are shown in the course that is open, else the sample is offered first. */
export function goToStep(at: number): void {
  const step = STEPS[at];
  if (!step) {
    endTour();
    return;
  }
  if (!step.inCourse) goHome('start');
  else if (useCourse.getState().open) {
    useSession.setState({ tab: 'course' });
    setOpen({ mode: 'write' });
  } else {
    void offerSample(at);
    return;
  }
  useTour.setState({ at });
}

/** The rest of the tour needs a course. It goes on by itself once one is open. */
async function offerSample(at: number): Promise<void> {
  const offered = await rpc('templates.list', {});
  const [sample] = (offered.ok ? offered.value : [])
    .filter((t) => t.pages > 1)
    .sort((a, b) => b.pages - a.pages);
  openDialog({ kind: 'new', ...(sample && { template: sample.id }) });
  const stop = useCourse.subscribe(({ open }) => {
    if (!open) return;
    stop();
    if (useTour.getState().at !== null) goToStep(at);
  });
}
