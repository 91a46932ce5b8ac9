/** What is shown on the desk of a film or recording: its captions in which language, or the film itself. */
import { create } from 'zustand';
import { type AssetId, type Lang, mainLang } from '../../packager/course/course.ts';
import { useLibrary } from '../media/view.ts';
import { openCourse, setOpen } from '../store.ts';

export type DeskTab = 'captions' | 'film';

interface DeskView {
  readonly tab: DeskTab;
  /** Language of the captions that are written. */
  readonly lang: Lang;
  /** Language that is shown beside them, if any. */
  readonly beside: Lang | null;
  /** Number of the cue that is worked on. */
  readonly at: number;
}

export const useDesk = create<DeskView>(() => ({ tab: 'captions', lang: 'en', beside: null, at: 0 }));

/** Lays a film or recording on the desk. */
export function openDesk(film: AssetId, tab: DeskTab = 'captions', lang?: Lang): void {
  const { draft, lang: written } = openCourse();
  const wanted = lang ?? written;
  const main = mainLang(draft.course);
  const beside = wanted === main ? null : main;
  useDesk.setState({ tab, lang: wanted, beside, at: 0 });
  setOpen({ mode: 'media' });
  useLibrary.setState({ steps: null, editing: film });
}

export const leaveDesk = (): void => useLibrary.setState({ editing: null });
