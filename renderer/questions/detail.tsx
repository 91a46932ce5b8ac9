import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { EditorContent, useEditorState } from '@tiptap/react';
import { ChevronDown, ChevronUp, Copy, FolderInput, PanelRight, Trash2 } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { VIEW_BY_TYPE } from '../blocks/blocks.ts';
import { BubbleBar } from '../editor/bubble.tsx';
import { posOf, setAttrs } from '../editor/insert.ts';
import { LinkDialog } from '../editor/link.tsx';
import { showAlone } from '../editor/only.ts';
import { attachEditor, isReplaying, showPage } from '../editor/pages.ts';
import { questionAt } from '../editor/question-keys.ts';
import { flushText } from '../history.ts';
import { togglePane } from '../settings.ts';
import { openCourse, setOpen, useOpen } from '../store.ts';
import { IconButton } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Menu } from '../ui/menu.tsx';
import { LevelLine } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import { duplicateQuestion, moveQuestions, removeQuestions } from './actions.ts';
import { keyOf, placeKey, type Question } from './list.ts';
import type { NamedPlace } from './places.ts';
import { chooseQuestions, useQuestions } from './view.ts';
import { GAP_WORDS, TYPE_WORDS } from './words.ts';

interface Props {
  readonly editor: Editor;
  readonly questions: readonly Question[];
  readonly shown: readonly Question[];
  readonly chosen: readonly Question[];
  readonly places: readonly NamedPlace[];
}

/** The chosen question, written in the page's own editor, of which it alone is shown. */
export function Detail({ editor, questions, shown, chosen, places }: Props) {
  const say = useSay();
  const [question, ...more] = chosen;
  return (
    <main className="pane question-pane" aria-label={say('question')} data-pane="question">
      {question ? (
        <Head question={question} chosen={chosen} shown={shown} places={places} />
      ) : (
        <Empty art="none" title={questions.length === 0 ? say('questions-first') : say('nothing-chosen')}>
          {say(questions.length === 0 ? 'questions-first-hint' : 'questions-choose-hint')}
        </Empty>
      )}
      <div className="question-body" hidden={!question || more.length > 0}>
        <Sheet editor={editor} question={question} />
        {question && more.length === 0 && <Below editor={editor} question={question} />}
      </div>
      {more.length > 0 && (
        <p className="question-many muted">{say('questions-chosen', { n: chosen.length })}</p>
      )}
      <LinkDialog />
    </main>
  );
}

function Head(props: Omit<Props, 'editor' | 'questions'> & { question: Question }) {
  const { question, chosen, shown, places } = props;
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  const at = shown.findIndex(({ key }) => key === question.key);
  const go = (by: -1 | 1) => () => {
    const next = shown[at + by];
    if (next) chooseQuestions(next.key);
  };
  return (
    <div className="question-head">
      <h1>{say('question-n', { n: question.number })}</h1>
      <span className="muted sm">{say(TYPE_WORDS[question.type])}</span>
      <span className="grow" />
      {!readOnly && (
        <>
          <Menu
            label={say('question-move')}
            entries={places.map(({ key, name, place }) => ({
              id: key,
              label: name,
              checked: chosen.every((one) => placeKey(one.place) === key),
              run: () => moveQuestions(chosen, place),
            }))}
          >
            <IconButton icon={FolderInput} label={say('question-move')} />
          </Menu>
          <IconButton
            icon={Copy}
            label={say('question-duplicate')}
            keys="Ctrl D"
            onPress={() => duplicateQuestion(question)}
          />
          <IconButton
            icon={Trash2}
            label={say('question-delete')}
            keys="Delete"
            onPress={() => removeQuestions(chosen)}
          />
        </>
      )}
      <IconButton icon={ChevronUp} label={say('question-previous')} isDisabled={at < 1} onPress={go(-1)} />
      <IconButton
        icon={ChevronDown}
        label={say('question-next')}
        isDisabled={at < 0 || at >= shown.length - 1}
        onPress={go(1)}
      />
      <IconButton
        icon={PanelRight}
        label={say('questions-side')}
        keys="Ctrl I"
        onPress={() => togglePane('inspector')}
      />
    </div>
  );
}

/** Puts the cursor at the end of the question's own words. */
function settle(editor: Editor, id: string): boolean {
  const pos = posOf(editor, id);
  const prompt = pos === undefined ? null : editor.state.doc.nodeAt(pos)?.firstChild;
  if (pos === undefined || !prompt) return false;
  const { tr, doc } = editor.state;
  editor.view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(pos + 2 + prompt.content.size), -1)));
  return true;
}

function Sheet({ editor, question }: { editor: Editor; question: Question | undefined }) {
  const page = question?.place.page ?? null;
  const id = question?.id;
  const key = question?.key;
  const lang = useOpen((o) => o.lang);
  const doc = useOpen((o) => (page ? o.draft.docs[`${page}.${o.lang}`] : undefined));
  const wanted = useQuestions((v) => v.enter);
  const shownKey = useRef(key);
  shownKey.current = key;

  useLayoutEffect(() => {
    const detach = attachEditor(editor);
    return () => {
      showAlone(undefined);
      detach();
    };
  }, [editor]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a document replaced from outside is shown anew
  useLayoutEffect(() => {
    if (!page || !id) return;
    // After the commit, before the next paint: the editor draws React parts of its own.
    queueMicrotask(() => {
      showPage(page, lang);
      showAlone(id);
      if (openCourse().page !== page) setOpen({ page });
      if (questionAt(editor) !== id) settle(editor, id);
      if (!wanted || !settle(editor, id)) return;
      editor.view.focus();
      useQuestions.setState({ enter: false });
    });
  }, [page, id, lang, doc, wanted]);
  useEffect(() => {
    // The keys begin a question and go to it, and undo goes where it was done: the list follows.
    const follow = () => {
      const at = questionAt(editor);
      const { page: shownPage } = openCourse();
      if (!shownPage || !(editor.isFocused || isReplaying())) return;
      if (at === undefined) {
        // What is taken back stands elsewhere on the page.
        if (isReplaying()) queueMicrotask(() => setOpen({ mode: 'write' }));
        return;
      }
      if (keyOf(shownPage, at) === shownKey.current) return;
      shownKey.current = keyOf(shownPage, at);
      showAlone(at);
      queueMicrotask(() => {
        flushText();
        chooseQuestions(keyOf(shownPage, at));
      });
    };
    editor.on('transaction', follow);
    return () => {
      editor.off('transaction', follow);
    };
  }, [editor]);

  return (
    <div className="question-sheet" lang={lang}>
      <EditorContent editor={editor as never} />
      <BubbleBar editor={editor} />
    </div>
  );
}

/** What the question still lacks, its own settings, and its keys. */
function Below({ editor, question }: { editor: Editor; question: Question }) {
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  const Form = VIEW_BY_TYPE.get(question.type)?.Form;
  const now = useEditorState({
    editor,
    selector: ({ editor: e }) => {
      const pos = posOf(e, question.id);
      const node = pos === undefined ? null : e.state.doc.nodeAt(pos);
      return (
        node && {
          attrs: node.attrs,
          parts: Array.from({ length: node.childCount }, (_, i) => node.child(i).type.name),
        }
      );
    },
  });
  return (
    <>
      {question.gaps.length > 0 && (
        <ul className="question-gaps">
          {question.gaps.map((gap) => (
            <li key={gap}>
              <LevelLine level={gap === 'feedback' ? 'warn' : 'block'}>{say(GAP_WORDS[gap])}</LevelLine>
            </li>
          ))}
        </ul>
      )}
      {Form && now && !readOnly && (
        <div className="question-form">
          <Form
            id={question.id}
            attrs={now.attrs}
            editor={editor}
            parts={now.parts}
            set={(attrs) => {
              const pos = posOf(editor, question.id);
              if (pos !== undefined) setAttrs(editor, pos, attrs);
            }}
          />
        </div>
      )}
    </>
  );
}
