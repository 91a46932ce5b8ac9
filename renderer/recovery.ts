/** What is said when a course is opened that an app had open when it was ended: killed, or the power went. */
import type { OpenedCourse } from '../packager/api.ts';
import { inLang, mainLang } from '../packager/course/course.ts';
import { courseFile } from '../packager/course/file-of.ts';
import { whenInWords } from './numbers.ts';
import { setCourse } from './store.ts';
import { note } from './ui/toast.tsx';
import { say } from './words.tsx';

/** Titles named before the rest is counted. */
const NAMED = 3;

/** The pages of an interrupted save, by their titles, in the order of their files. */
function titlesOf({ course, pages, recovered = [] }: OpenedCourse): string[] {
  const ids = new Set(
    recovered.flatMap((file) => {
      const what = courseFile(file);
      return what && what.kind !== 'course' ? [what.id] : [];
    }),
  );
  return pages
    .filter(({ id }) => ids.has(id))
    .map(({ title }) => inLang(title, mainLang(course), course) || say('untitled'));
}

/** Says what was recovered, or up to when everything is here; the history shows it. */
export function tellRecovered(opened: OpenedCourse): void {
  const { path, recovered, abandoned } = opened;
  if (!recovered && !abandoned) return;
  const titles = titlesOf(opened);
  const named = titles.slice(0, NAMED).join(', ');
  const text = !recovered
    ? say('abandoned', { time: whenInWords(abandoned ?? '') })
    : titles.length > 0
      ? say('recovered-pages', { titles: named, n: titles.length - Math.min(NAMED, titles.length) })
      : say('recovered');
  note(text, { label: say('history'), run: () => setCourse(path, { mode: 'history' }) });
}
