/** Keeps stamps true while the source is edited anywhere in the app (course/translation/translate.ts, noteSources). */
import { noteSources } from '../../packager/course/translation/translate.ts';
import { type Draft, toProject } from '../store.ts';

/** The draft after an edit, with what translations were made from noted where nobody had. */
export function withSourcesNoted(before: Draft, after: Draft): Draft {
  if (after.course.languages.length < 2) return after;
  const project = toProject(after);
  const noted = noteSources(toProject(before), project);
  if (noted === project) return after;
  const heads = { ...after.heads };
  for (const [id, page] of noted.pages) {
    if (page === project.pages.get(id)) continue;
    const { docs: _, ...head } = page;
    heads[id] = head;
  }
  return { ...after, course: noted.course, heads };
}
