/** The sheet of paper: the page's title, its text, and what floats beside them. */
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { EditorContent } from '@tiptap/react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { inLang } from '../../packager/course/course.ts';
import { markComments } from '../comments/marks.ts';
import { useComments } from '../comments/view.ts';
import { change } from '../history.ts';
import { scriptOf } from '../indic/scripts.ts';
import { setTitle } from '../outline.ts';
import { useOpen } from '../store.ts';
import { useSay } from '../words.tsx';
import { BubbleBar } from './bubble.tsx';
import { BlockHandle } from './handle.tsx';
import { HintCard } from './hint-card.tsx';
import { attachEditor, showPage } from './pages.ts';
import { SlashMenu } from './slash-menu.tsx';
import './sheet.css';
import './blocks.css';
import './question-blocks.css';
import './tools.css';
import './marks.css';

export function Sheet({ editor }: { editor: Editor }) {
  const page = useOpen((o) => o.page);
  const lang = useOpen((o) => o.lang);
  const doc = useOpen((o) => (o.page ? o.draft.docs[`${o.page}.${o.lang}`] : undefined));
  const layout = useOpen((o) => (o.page ? o.draft.heads[o.page]?.layout : undefined) ?? 'standard');
  const desk = useRef<HTMLDivElement>(null);
  const comments = useOpen((o) => (o.page ? o.draft.heads[o.page]?.comments : undefined));
  const current = useComments((c) => c.current);
  const writing = useComments((c) => c.writing);

  useLayoutEffect(() => attachEditor(editor), [editor]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a document replaced from outside is shown anew
  useLayoutEffect(() => {
    // After the commit, before the next paint: the editor draws React parts of its own.
    if (page) queueMicrotask(() => showPage(page, lang));
  }, [page, lang, doc]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen comment and the one begun are marked as such
  useLayoutEffect(() => {
    // After the page itself.
    if (page) queueMicrotask(() => editor.view && markComments(editor, page, lang, comments));
  }, [editor, page, lang, comments, current, writing]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins at its top
  useEffect(() => {
    // Braces: newer browsers answer a promise, which React would take for a clean-up.
    desk.current?.scrollTo({ top: 0 });
  }, [page]);

  return (
    <div className="desk" ref={desk}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a press below the text goes to its end, as on paper */}
      <div
        className={`sheet layout-${layout}`}
        lang={lang}
        dir={scriptOf(lang)?.id === 'arab' ? 'rtl' : 'ltr'}
        onMouseDown={(event) => event.target === event.currentTarget && toEnd(editor, event)}
      >
        <PageTitle editor={editor} />
        <EditorContent editor={editor as never} />
        <BlockHandle editor={editor} desk={desk} />
      </div>
      <BubbleBar editor={editor} />
      <SlashMenu editor={editor} />
      <HintCard editor={editor} />
    </div>
  );
}

function toEnd(editor: Editor, event: React.MouseEvent): void {
  event.preventDefault();
  const last = editor.state.doc.lastChild;
  if (last?.type.name === 'paragraph') editor.commands.focus('end');
  else {
    const paragraph = editor.schema.nodes.paragraph?.create();
    const end = editor.state.doc.content.size;
    if (!paragraph) return;
    const tr = editor.state.tr.insert(end, paragraph);
    editor.view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(end + 1))).scrollIntoView());
    editor.view.focus();
  }
}

/** The only level 1 heading of the page, as the learner sees it. */
function PageTitle({ editor }: { editor: Editor }) {
  const say = useSay();
  const page = useOpen((o) => o.page);
  const lang = useOpen((o) => o.lang);
  const readOnly = useOpen((o) => o.readOnly);
  const title = useOpen((o) => (o.page ? (o.draft.heads[o.page]?.title[o.lang] ?? '') : ''));
  const main = useOpen((o) => (o.page ? inLang(o.draft.heads[o.page]?.title, o.lang, o.draft.course) : ''));
  if (!page) return null;
  return (
    <textarea
      className="page-title"
      // Its undo is that of the whole course.
      data-timeline=""
      rows={1}
      aria-label={say('page-title')}
      placeholder={main || say('page-title-hint')}
      value={title}
      readOnly={readOnly}
      onChange={(event) => {
        const text = event.target.value.replace(/\n/g, ' ');
        change((d) => setTitle(d, page, lang, text), { merge: `title-${page}-${lang}` });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        editor.commands.focus('start');
      }}
    />
  );
}
