/** Keeps stamps true while the source is edited anywhere in the app (course/translation/translate.ts, noteSources). */
import { produce, type WritableDraft } from 'immer';
import { noteSources } from '../../packager/course/translation/translate.ts';
import { type Draft, toProject } from '../store.ts';

/** The recipe that notes what translations were made from, where an edit changed it and nobody had. */
export function noteSourcesSince(before: Draft, after: Draft): (draft: WritableDraft<Draft>) => void {
  const project = toProject(after);
  const noted = after.course.languages.length < 2 ? project : noteSources(toProject(before), project);
  return (draft) => {
    if (noted.course.translated !== project.course.translated)
      Object.assign(draft.course, { translated: noted.course.translated });
    for (const { id, translated } of noted.pages.values())
      if (translated !== project.pages.get(id)?.translated)
        Object.assign(draft.heads[id] ?? {}, { translated });
  };
}

/** The draft after writing on a page. */
export const withSourcesNoted = (before: Draft, after: Draft): Draft =>
  produce(after, noteSourcesSince(before, after));
