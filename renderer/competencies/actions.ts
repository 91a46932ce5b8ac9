/** What an author does about competencies. Each change is one step of undo. */
import type { WritableDraft } from 'immer';
import type { CompetencySuggestion, Failure } from '../../packager/api.ts';
import type { CompetencyTag, Id, Lang } from '../../packager/course/course.ts';
import { claimOf, competencyNamed, identified } from '../../packager/platform/competencies/framework.ts';
import { keyOf, tagOf } from '../../packager/platform/competencies/names.ts';
import { save } from '../autosave.ts';
import { change, flushText, undo } from '../history.ts';
import { goTo, goToField } from '../problems.ts';
import { rpc } from '../rpc.ts';
import { courseAt, type Draft, openCourse } from '../store.ts';
import { note, noteAll } from '../ui/toast.tsx';
import { say } from '../words.tsx';
import { knowFramework, useFramework, useSuggested } from './view.ts';

const backAgain = () => ({ label: say('undo'), run: undo });

/** The course claims it from now on, with the identifiers of the portal's framework where there are any. */
export function claim(tag: CompetencyTag): void {
  const known = competencyNamed(useFramework.getState().competencies, tag);
  change(({ course }) => {
    if (!course.competencies.some((one) => keyOf(tagOf(one)) === keyOf(tag)))
      course.competencies.push(claimOf(known ?? tag));
  });
  note(say('competency-claimed', { name: tag.subTheme }), backAgain());
}

/** The course claims it no longer; tags on pages and questions stay, and are shown as not claimed. */
export function unclaim(tag: CompetencyTag): void {
  change(({ course }) => {
    course.competencies = course.competencies.filter((one) => keyOf(tagOf(one)) !== keyOf(tag));
  });
  note(say('competency-unclaimed', { name: tag.subTheme }), backAgain());
}

type Tagged = { competencies?: CompetencyTag[] | undefined };

function toggle(one: Tagged | undefined, tag: CompetencyTag): void {
  if (!one) return;
  const rest = (one.competencies ?? []).filter((each) => keyOf(each) !== keyOf(tag));
  const was = rest.length < (one.competencies ?? []).length;
  const next = was ? rest : [...rest, tag];
  if (next.length > 0) one.competencies = next;
  else delete one.competencies;
}

/** Says that a page teaches a competency, or no longer. */
export const togglePage = (page: Id, tag: CompetencyTag): void =>
  change((draft: WritableDraft<Draft>) => toggle(draft.heads[page], tag));

/** The same of all pages of a module. */
export const toggleModule = (module: Id, tag: CompetencyTag): void =>
  change(({ course }) =>
    toggle(
      course.outline.find(({ id }) => id === module),
      tag,
    ),
  );

/** Asks what the text of the course in front speaks of, as it is once saved. */
export async function suggest(): Promise<void> {
  const { path } = openCourse();
  if (useSuggested.getState().going) return;
  const set = (changed: Parameters<typeof useSuggested.setOf>[1]): void => {
    if (courseAt(path)) useSuggested.setOf(path, changed);
  };
  set({ going: true });
  flushText();
  await save({ course: path });
  const of = courseAt(path)?.draft ?? null;
  const reply = await rpc('competencies.suggest', { path });
  set({
    of,
    going: false,
    ...(reply.ok ? { list: reply.value, failure: null } : { failure: reply.error }),
  });
}

/** To the sentence that led to a suggestion. */
export function goToReason({ place, lang }: CompetencySuggestion['reasons'][number]): void {
  if (place.in === 'course') goToField(place.field);
  else if (place.in === 'page') goTo(place.page, lang, place.block);
  else goToModule(place.module, lang);
}

/** To its first page. */
function goToModule(module: Id, lang: Lang): void {
  const { outline } = openCourse().draft.course;
  const items = outline.find(({ id }) => id === module)?.items ?? [];
  const first = items.flatMap((item) => (item.kind === 'pages' ? item.pages : []))[0];
  if (first) goTo(first, lang);
}

/** The bytes as they are: whether they are text in UTF-8 the engine judges. */
const inBase64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

/** Takes in a framework; claims made by names get its identifiers. Answers why not, where it was refused. */
export async function importFramework(file: File): Promise<Failure | null> {
  const reply = await rpc('competencies.import', { name: file.name, bytes: await inBase64(file) });
  if (!reply.ok) return reply.error;
  await knowFramework(true);
  const { framework, notes } = reply.value;
  const { course } = openCourse().draft;
  const next = identified(course.competencies, useFramework.getState().competencies);
  const changed = next.filter((one, i) => JSON.stringify(one) !== JSON.stringify(course.competencies[i]));
  const isChanged = changed.length > 0 && !openCourse().readOnly;
  if (isChanged)
    change((draft) => {
      draft.course.competencies = next.map((one) => ({ ...one }));
    });
  noteAll(
    say('framework-imported', { name: framework.name, n: framework.count }),
    [...notes, ...(isChanged ? [say('competencies-identified', { n: changed.length })] : [])],
    isChanged ? [backAgain()] : [],
  );
  useSuggested.setState({ of: null });
  return null;
}

/** Takes an imported framework away; what courses claim stays. */
export async function removeFramework(id: string, name: string): Promise<Failure | null> {
  const reply = await rpc('competencies.remove', { id });
  if (!reply.ok) return reply.error;
  await knowFramework(true);
  note(say('framework-removed', { name }));
  useSuggested.setState({ of: null });
  return null;
}
