/** What is shown on the desk of a film or recording: its captions in which language, or the film itself. */
import { create } from 'zustand';
import type { AssetId, Lang } from '../../packager/course/course.ts';
import { tracksOf } from '../media/captioned.ts';
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
  const { languages } = draft.course;
  const tracks = tracksOf(draft, film);
  // Where nothing is said of it: what there is, in the language of the pages if it can be.
  const wanted = lang ?? [written, ...languages].find((one) => tracks.has(one)) ?? written;
  const beside = languages.find((one) => one !== wanted && tracks.has(one)) ?? null;
  useDesk.setState({ tab, lang: wanted, beside, at: 0 });
  setOpen({ mode: 'media' });
  useLibrary.setState({ steps: null, editing: film });
}

export const leaveDesk = (): void => useLibrary.setState({ editing: null });
