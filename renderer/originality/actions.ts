/** What an author does about passages that stand elsewhere too. Each change is one step of undo. */
import type { EngineEvent, Reply, ShownPassage } from '../../packager/api.ts';
import type { Explanation, Id } from '../../packager/course/course.ts';
import { save } from '../autosave.ts';
import { change, flushText, undo } from '../history.ts';
import { newId } from '../ids.ts';
import { type Job, type JobProgress, runJob } from '../jobs.ts';
import { goTo } from '../problems.ts';
import { rpc } from '../rpc.ts';
import { useSettings } from '../settings.ts';
import { courseAt, type Draft, docKey, openCourse, useCourse } from '../store.ts';
import { note } from '../ui/toast.tsx';
import { say } from '../words.tsx';
import { creditOf, quoted } from './quote.ts';
import { withPages } from './tally.ts';
import { useCorpus, useOriginality } from './view.ts';

const AT_FIRST: JobProgress = { label: '', done: 0, total: 0 };

/** Compares the whole course, or these pages quietly, as it is once saved. */
export async function compareCourse(pages?: readonly Id[]): Promise<void> {
  const { path } = openCourse();
  const { where } = useCorpus.getState();
  const { going, again } = useOriginality.getState();
  if (!where || going || again) return;
  flushText();
  await save({ course: path });
  const of = courseAt(path)?.draft;
  if (!of) return;
  const set = (changed: Parameters<typeof useOriginality.setOf>[1]): void => {
    if (courseAt(path)) useOriginality.setOf(path, changed);
  };
  const live = pages?.filter((page) => of.heads[page]);
  const job: Job<'compared'> = runJob(
    'compared',
    () => rpc('originality.compare', { path, corpus: where, ...(live && { pages: live }) }),
    (at) => !pages && set({ going: { at, stop: job.stop } }),
  );
  set(pages ? { again: true } : { going: { at: AT_FIRST, stop: job.stop }, failure: null });
  const ended = await job.ended;
  if (ended.ok) {
    const { value } = ended.event;
    const { result: before } = useOriginality.of(path);
    const gone = new Set((pages ?? []).filter((page) => !of.heads[page]));
    const result = pages && before ? withPages(before, value, gone) : value;
    set({ result, of, going: null, again: false, failure: null });
  } else
    set({
      ...{ going: null, again: false },
      failure: ended.error.code === 'cancelled' ? null : ended.error,
      // Not asked again of itself: what failed once would fail with every letter.
      ...(pages && { of }),
    });
}

/** Pages that are not as they were compared; of a change of the references, all that hold a passage. */
export function changedPages(draft: Draft): Id[] {
  const { of, result } = useOriginality.getState();
  if (!of || of === draft) return [];
  const changed = new Set<Id>();
  for (const key of new Set([...Object.keys(draft.docs), ...Object.keys(of.docs)]) as Set<
    keyof Draft['docs']
  >)
    if (draft.docs[key] !== of.docs[key]) changed.add(key.slice(0, key.indexOf('.')));
  for (const id of new Set([...Object.keys(draft.heads), ...Object.keys(of.heads)]))
    if (draft.heads[id]?.title !== of.heads[id]?.title) changed.add(id);
  if (draft.course.references !== of.course.references)
    for (const { page } of result?.passages ?? []) if (page !== undefined) changed.add(page);
  return [...changed];
}

/** Adds a file or folder to what courses are compared with; `then` when that went well. */
export async function addToCorpus(corpus: string, from: string, then: () => void): Promise<void> {
  await working(
    'corpus',
    () => rpc('corpus.add', { corpus, paths: [from] }),
    ({ value }) => {
      note(say('corpus-added', { added: value.added, same: value.same, unread: value.unread }));
      then();
    },
  );
}

/** Writes the certificate of the course as it is once saved. */
export async function certify(out: string): Promise<void> {
  const { path } = openCourse();
  const { where: corpus } = useCorpus.getState();
  if (!corpus) return;
  await save({ course: path });
  await working(
    'made',
    () => rpc('originality.certify', { path, corpus, out }),
    ({ path: made }) =>
      note(say('certificate-made', { path: made }), {
        label: say('show-in-folder'),
        run: () => void rpc('shell.reveal', { path: made }),
      }),
  );
}

type Ended<Kind extends 'corpus' | 'made'> = Extract<EngineEvent, { readonly type: Kind }>;

/** Work with progress and Stop, whose failure is shown on the screen. */
async function working<Kind extends 'corpus' | 'made'>(
  kind: Kind,
  start: () => Promise<Reply<{ readonly job: string }>>,
  done: (event: Ended<Kind>) => void,
): Promise<void> {
  const { path } = openCourse();
  const set = (changed: Parameters<typeof useOriginality.setOf>[1]): void => {
    if (courseAt(path)) useOriginality.setOf(path, changed);
  };
  const job: Job<Kind> = runJob(kind, start, (at) => set({ going: { at, stop: job.stop } }));
  set({ going: { at: AT_FIRST, stop: job.stop }, failure: null });
  const ended = await job.ended;
  set({ going: null, ...(!ended.ok && ended.error.code !== 'cancelled' && { failure: ended.error }) });
  if (ended.ok) done(ended.event);
}

/** Shows the place of a passage on its page. */
export function goToPassage({ page, lang, blocks }: ShownPassage): void {
  if (page !== undefined) goTo(page, lang, blocks[0]?.block);
}

const firstWords = ({ yours }: ShownPassage): string =>
  yours.parts
    .map(({ text }) => text)
    .join('')
    .slice(0, 120);

/** What is said when something is recorded of a passage. */
const EXPLAINED = {
  cite: 'explained-cite',
  permission: 'explained-permission',
  own: 'explained-own',
  rewrite: 'explained-rewrite',
} as const;

/** Records why a passage may stand here, or that it is to be rewritten. */
export function explain(passage: ShownPassage, as: Explanation['as'], reason = ''): void {
  const by = useSettings.getState().name;
  change(({ course }) => {
    course.explained = {
      ...course.explained,
      [passage.passage]: {
        ...{ as, reason, by, at: new Date().toISOString() },
        source: passage.source.title.slice(0, 1000),
        begins: firstWords(passage),
      },
    };
  });
  note(say(EXPLAINED[as]), { label: say('undo'), run: undo });
}

/** Takes back what was recorded of a passage. */
export function unexplain(passage: ShownPassage): void {
  change(({ course }) => {
    const { [passage.passage]: _, ...others } = course.explained ?? {};
    if (Object.keys(others).length > 0) course.explained = others;
    else delete course.explained;
  });
}

/**
 * Sets the passage as a quotation and puts its source among the references. In
 * a list or a table only the reference is made, and recorded for the passage.
 */
export function quoteAndCite(passage: ShownPassage): void {
  flushText();
  const { draft } = openCourse();
  const { page, lang, source } = passage;
  const key = page !== undefined && lang !== undefined ? docKey(page, lang) : undefined;
  const doc = key && draft.docs[key];
  const next = doc && quoted(doc, passage, newId);
  const credit = creditOf(source);
  const isNamed = draft.course.references.some(({ text }) => text.includes(source.title));
  change((d) => {
    if (!isNamed) d.course.references.push({ id: newId(), text: credit });
    if (key && next) Object.assign(d.docs, { [key]: next });
    else
      d.course.explained = {
        ...d.course.explained,
        [passage.passage]: {
          ...{ as: 'cite', reason: credit, by: useSettings.getState().name, at: new Date().toISOString() },
          ...{ source: source.title.slice(0, 1000), begins: firstWords(passage) },
        },
      };
  });
  note(say(next ? 'explained-quote' : 'explained-cite'), { label: say('undo'), run: undo });
}

/** Goes to the page to write the passage anew; it stays open until its words are others. */
export function rewrite(passage: ShownPassage): void {
  if (passage.standing === 'open' && !useCourse.getState().open?.readOnly) explain(passage, 'rewrite');
  goToPassage(passage);
}

/** By what translations are looked for from now on; the course is compared again with it. */
export async function chooseDictionary(file: string): Promise<void> {
  await rpc('settings.set', { dictionary: file });
  await compareCourse();
  if (useOriginality.getState().result?.compared.translation === 'partly') note(say('dictionary-not-one'));
}
