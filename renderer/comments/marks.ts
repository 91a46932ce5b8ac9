/**
 * Comments as a quiet mark on the words they are about. The mark moves with the
 * text; words that are deleted are looked for where they might have gone, and
 * what they were is kept for whoever reads the comment.
 */
import type { Editor } from '@tiptap/core';
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Id, Lang } from '../../packager/course/course.ts';
import type { Thread } from '../../packager/course/pages.ts';
import { anchorNow, carried, type Followed, locate, type Place } from './places.ts';
import { chooseThread, NEW, useComments } from './view.ts';

interface Marks {
  readonly followed: readonly Followed[];
  readonly places: ReadonlyMap<Id, Place>;
  readonly current: Id | null;
  readonly drawn: DecorationSet;
}

const NONE: Marks = { followed: [], places: new Map(), current: null, drawn: DecorationSet.empty };
const key = new PluginKey<Marks>('commentMarks');

interface Shown {
  readonly followed: readonly Followed[];
  readonly current: Id | null;
  /** Another page: nothing known of places holds. */
  readonly anew: boolean;
}

function drawn(doc: Node, { followed, places, current }: Omit<Marks, 'drawn'>): DecorationSet {
  const marks = followed.flatMap(({ id, anchor, isOpen }) => {
    const place = places.get(id);
    if (!place || !(isOpen || id === current)) return [];
    const name = anchor.quote === '' ? 'comment-block' : 'comment-mark';
    const look = { class: id === current ? `${name} current` : name };
    return [
      anchor.quote === ''
        ? Decoration.node(place.from, place.to, look)
        : Decoration.inline(place.from, place.to, look),
    ];
  });
  return DecorationSet.create(doc, marks);
}

const withDrawn = (doc: Node, marks: Omit<Marks, 'drawn'>): Marks => ({ ...marks, drawn: drawn(doc, marks) });

/** Places as they are where they are known, else looked for. */
function placed(doc: Node, { followed, current, anew }: Shown, before: Marks): Marks {
  const places = new Map<Id, Place>();
  for (const { id, anchor } of followed) {
    const place = (anew ? undefined : before.places.get(id)) ?? locate(doc, anchor);
    if (place) places.set(id, place);
  }
  return withDrawn(doc, { followed, places, current });
}

function afterChange(tr: Transaction, marks: Marks, old: EditorState): Marks {
  const places = new Map<Id, Place>();
  const followed = marks.followed.map((one): Followed => {
    const was = marks.places.get(one.id);
    const now = was && carried(tr, one, was);
    if (now) {
      places.set(one.id, now);
      return one;
    }
    // Gone from here: what it said last is what is looked for.
    const anchor = was ? anchorNow(old.doc, one.anchor, was) : one.anchor;
    const found = locate(tr.doc, anchor);
    if (found) places.set(one.id, found);
    return { ...one, anchor };
  });
  return withDrawn(tr.doc, { ...marks, followed, places });
}

export const commentMarks = Extension.create({
  name: 'commentMarks',
  addProseMirrorPlugins: () => [
    new Plugin<Marks>({
      key,
      state: {
        init: () => NONE,
        apply: (tr, marks, old) => {
          const moved = tr.docChanged && marks.followed.length > 0 ? afterChange(tr, marks, old) : marks;
          const shown = tr.getMeta(key) as Shown | undefined;
          return shown ? placed(tr.doc, shown, moved) : moved;
        },
      },
      props: {
        decorations: (state) => key.getState(state)?.drawn,
        handleClick: (view, pos) => {
          const id = threadAt(view.state, pos);
          if (id) chooseThread(id);
          else if (useComments.getState().current) useComments.setState({ current: null });
          return false;
        },
      },
    }),
  ],
});

/** The comment whose mark is at a position; of several the one on the fewest words. */
function threadAt(state: EditorState, pos: number): Id | undefined {
  const { followed, places } = key.getState(state) ?? NONE;
  const hits = followed.flatMap(({ id, isOpen }) => {
    const place = places.get(id);
    return isOpen && id !== NEW && place && place.from <= pos && pos <= place.to
      ? [{ id, size: place.to - place.from }]
      : [];
  });
  return hits.sort((a, b) => a.size - b.size)[0]?.id;
}

const followedOf = (threads: readonly Thread[] | undefined, lang: Lang): Followed[] =>
  (threads ?? [])
    .filter(({ anchor }) => anchor.lang === lang)
    .map(({ id, anchor, resolved }) => ({ id, anchor, isOpen: !resolved }));

/**
 * What the shown page marks: its comments in this language, and the one that is
 * being written on it. `anew` tells whoever follows the editor that another page
 * is shown.
 */
export function markComments(
  editor: Editor,
  page: Id,
  lang: Lang,
  threads: readonly Thread[] | undefined,
  anew = false,
): void {
  const { current, writing } = useComments.getState();
  const begun = writing?.page === page && writing.anchor.lang === lang ? [writing] : [];
  const followed = [
    ...followedOf(threads, lang),
    ...begun.map(({ anchor }) => ({ id: NEW, anchor, isOpen: true })),
  ];
  const before = key.getState(editor.state) ?? NONE;
  if (!anew && followed.length === 0 && before.followed.length === 0) return;
  const shown: Shown = { followed, current: begun.length > 0 ? NEW : current, anew };
  editor.view.dispatch(editor.state.tr.setMeta(key, shown).setMeta('addToHistory', false));
}

/** Where a comment of the shown page stands; undefined where its words are no more. */
export const placeOf = (state: EditorState, id: Id): Place | undefined => key.getState(state)?.places.get(id);

/** The anchor of what is followed as the page now has it. */
export function anchorOf(state: EditorState, id: Id): Followed['anchor'] | undefined {
  const marks = key.getState(state) ?? NONE;
  const one = marks.followed.find((f) => f.id === id);
  const place = marks.places.get(id);
  return one && (place ? anchorNow(state.doc, one.anchor, place) : one.anchor);
}

/** The comments of a page with their anchors as the page now has them; the same list where nothing moved. */
export function withAnchorsNow(state: EditorState, threads: Thread[] | undefined): Thread[] | undefined {
  if (!threads) return threads;
  const next = threads.map((thread) => {
    const anchor = anchorOf(state, thread.id);
    return anchor && JSON.stringify(anchor) !== JSON.stringify(thread.anchor)
      ? { ...thread, anchor }
      : thread;
  });
  return next.some((thread, i) => thread !== threads[i]) ? next : threads;
}
