/** What an author does with the glossary. Each is one change of the course, undone like any other. */
import type { Editor } from '@tiptap/core';
import { termLink } from '../../packager/course/blocks/marks.ts';
import type { Id, Lang, Term } from '../../packager/course/course.ts';
import { type FirstUse, firstUses, withTermsLinked } from '../../packager/course/glossary/first-uses.ts';
import { termLinks, withoutTermLinks, wordOf } from '../../packager/course/glossary/glossary.ts';
import type { Doc } from '../../packager/course/node.ts';
import { fromEditor } from '../editor/unknown.ts';
import { change, flushText, undo } from '../history.ts';
import { newId } from '../ids.ts';
import { type DocKey, type Draft, docKey, openCourse, pageOrder, toProject, useCourse } from '../store.ts';
import { note } from '../ui/toast.tsx';
import { say } from '../words.tsx';
import { showTerm } from './view.ts';

const put = (draft: { course: { glossary?: Term[] | undefined } }, term: Term): void => {
  draft.course.glossary = [...(draft.course.glossary ?? []), term];
};

/** A term without words yet, with the cursor in it. */
export function addTerm(): void {
  const id = newId();
  change((d) => put(d, { id, term: {}, meaning: {} }));
  showTerm(id);
}

/** Sets what a term says in one language; empty words take it away. */
export function setTerm(id: Id, field: 'term' | 'meaning', lang: Lang, words: string): void {
  change(
    ({ course }) => {
      const text = course.glossary?.find((term) => term.id === id)?.[field];
      if (!text) return;
      if (words.trim()) text[lang] = words.trim();
      else delete text[lang];
    },
    { merge: `term ${id} ${field} ${lang}` },
  );
}

/** Documents that lead to one of the terms, each without those links. */
function unlinked({ docs }: Draft, ids: ReadonlySet<Id>): [DocKey, Doc][] {
  const all = Object.entries(docs) as [DocKey, Doc][];
  return all
    .filter(([, doc]) => termLinks(doc).some(({ term }) => ids.has(term)))
    .map(([key, doc]) => [key, withoutTermLinks(doc, ids)]);
}

/** Takes terms out of the glossary; the words that led to them stay as plain words. */
export function deleteTerms(ids: ReadonlySet<Id>): void {
  if (ids.size === 0) return;
  flushText();
  const { draft, lang } = openCourse();
  const gone = draft.course.glossary?.filter(({ id }) => ids.has(id)) ?? [];
  const [first] = gone;
  if (!first) return;
  const plain = unlinked(draft, ids);
  change((d) => {
    const left = draft.course.glossary?.filter(({ id }) => !ids.has(id)) ?? [];
    if (left.length > 0) Object.assign(d.course, { glossary: left });
    else delete d.course.glossary;
    Object.assign(d.docs, Object.fromEntries(plain));
  });
  const word = wordOf(first, lang, draft.course) || say('term-new');
  note(say('terms-deleted', { n: gone.length, word }), { label: say('undo'), run: undo });
}

/** Words of one block that are selected, without the space around them. */
interface Selected {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** What is selected on the page, where it can become a link: words of one block. */
export function selectedWords({ state }: Editor): Selected | undefined {
  const { $from, $to, from, to } = state.selection;
  const { link } = state.schema.marks;
  if (!$from.sameParent($to) || !$from.parent.isTextblock) return undefined;
  if (!link || !$from.parent.type.allowsMarkType(link)) return undefined;
  const text = state.doc.textBetween(from, to, '\n', '\n');
  const words = text.trim();
  if (!words || words.includes('\n')) return undefined;
  const start = from + text.indexOf(words);
  return { words, from: start, to: start + words.length };
}

/** Makes a new term, or takes one there is, and links the words on the page to it: one step of undo. */
export function linkWords(editor: Editor, { words, from, to }: Selected, term: Term): void {
  flushText();
  const { draft, page, lang } = openCourse();
  const isNew = !draft.course.glossary?.some(({ id }) => id === term.id);
  const mark = editor.schema.marks.link?.create({ href: termLink(term.id) });
  if (!page || !mark) return;
  const doc = fromEditor(editor.state.tr.addMark(from, to, mark).doc.toJSON() as Doc);
  change((d) => {
    if (isNew) put(d, term);
    Object.assign(d.docs, { [docKey(page, lang)]: doc });
  });
  note(say('term-linked', { word: wordOf(term, lang, draft.course) || words }), {
    label: say('term-show'),
    run: () => showTerm(term.id),
  });
}

/** A new term in the language that is written. */
export const newTerm = (lang: Lang, word: string, meaning: string): Term => ({
  id: newId(),
  term: { [lang]: word.trim() },
  meaning: meaning.trim() ? { [lang]: meaning.trim() } : {},
});

/** Puts a term into the glossary that no words lead to yet. */
export function keepTerm(term: Term): void {
  const { draft, lang } = openCourse();
  change((d) => put(d, term));
  note(say('term-linked', { word: wordOf(term, lang, draft.course) }), {
    label: say('term-show'),
    run: () => showTerm(term.id),
  });
}

/** Milliseconds of one turn of a search: half a frame, so that keys and scrolling stay smooth. */
const TURN_MS = 8;

/**
 * Looks for the first uses of terms, page after page, in short turns.
 * @param only one term; absent: all of the glossary
 * @returns the uses and the documents they are in; undefined when it was stopped
 */
export async function lookForFirstUses(
  only: Id | undefined,
  onPage: (done: number, total: number) => void,
  stop: AbortSignal,
): Promise<{ readonly uses: readonly FirstUse[]; readonly docs: Draft['docs'] } | undefined> {
  flushText();
  const { draft } = openCourse();
  const { pages } = toProject(draft);
  const terms = draft.course.glossary?.filter(({ id }) => only === undefined || id === only) ?? [];
  const course = { ...draft.course, glossary: terms };
  const order = pageOrder(draft);
  const found: FirstUse[] = [];
  let until = performance.now() + TURN_MS;
  for (const [i, id] of order.entries()) {
    const page = pages.get(id);
    if (page) found.push(...firstUses(course, page));
    if (performance.now() < until) continue;
    onPage(i + 1, order.length);
    await new Promise((done) => setTimeout(done, 0));
    if (stop.aborted || !useCourse.getState().open) return undefined;
    until = performance.now() + TURN_MS;
  }
  return { uses: found, docs: draft.docs };
}

/** Links these uses on their pages, as those were when they were looked through. */
export function linkFirstUses(uses: readonly FirstUse[], looked: Draft['docs']): void {
  if (uses.length === 0) return;
  const { docs } = openCourse().draft;
  const keys = new Set(uses.map(({ page, lang }) => docKey(page, lang)));
  if ([...keys].some((key) => docs[key] !== looked[key])) {
    note(say('find-moved-on'));
    return;
  }
  const linked = [...keys].flatMap((key) => {
    const doc = docs[key];
    const own = uses.filter(({ page, lang }) => docKey(page, lang) === key);
    return doc ? [[key, withTermsLinked(doc, own)] as const] : [];
  });
  change((d) => void Object.assign(d.docs, Object.fromEntries(linked)));
  note(say('terms-linked', { n: uses.length }), { label: say('undo'), run: undo });
}
