/** Whether help is open, at which page, and the way one came there. */
import { create } from 'zustand';
import { useSession } from '../session.ts';
import { useCourse } from '../store.ts';
import { type HelpId, helpFor } from './pages.ts';

interface HelpView {
  /** The pages one came by, the present one last; empty while help is closed. */
  readonly trail: readonly HelpId[];
}

export const useHelp = create<HelpView>(() => ({ trail: [] }));

/** The page for what the window shows. */
function placeNow(): HelpId {
  const { tab, home } = useSession.getState();
  const { open } = useCourse.getState();
  return helpFor(tab === 'course' && open ? open.mode : home);
}

/** Opens help at the page of the present screen; closes it when it is there already. */
export function toggleHelp(): void {
  const { trail } = useHelp.getState();
  const here = placeNow();
  useHelp.setState({ trail: trail.at(-1) === here ? [] : [here] });
}

export const closeHelp = (): void => useHelp.setState({ trail: [] });
export const goToHelp = (id: HelpId): void => useHelp.setState(({ trail }) => ({ trail: [...trail, id] }));
export const backInHelp = (): void => useHelp.setState(({ trail }) => ({ trail: trail.slice(0, -1) }));
