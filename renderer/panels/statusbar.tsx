import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useMemo } from 'react';
import { inMinutes, wordCount } from '../../packager/course/duration.ts';
import { openDialog } from '../dialogs.ts';
import { KeyboardMenu } from '../indic/keyboard-menu.tsx';
import { measure } from '../measure.ts';
import { languageName, timeOfDay } from '../numbers.ts';
import { entryOrder } from '../outline-entries.ts';
import { useProblems } from '../problems.ts';
import { shownEntry, useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { useSay } from '../words.tsx';
import { LanguageMenu } from './language-menu.tsx';

/** What is known of the page: words, reading time, place, language; and when it was last checked. */
export function StatusBar({ editor }: { editor: Editor }) {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const page = useOpen((o) => o.page);
  const entry = useOpen(shownEntry);
  const lang = useOpen((o) => o.lang);
  const { checkedAt, checking } = useProblems();
  const selected = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const { from, to, empty } = state.selection;
      return empty ? 0 : wordCount(state.doc.textBetween(from, to, '\n', ' '));
    },
  });
  const order = useMemo(() => entryOrder(draft.course), [draft.course]);
  const measured = page ? measure(draft, page, lang) : undefined;
  const languages = draft.course.languages;
  return (
    <footer className="pane-foot statusbar">
      {page && measured && (
        <>
          <Button look="link" size="sm" onPress={() => openDialog({ kind: 'counts' })}>
            {say('words', { n: measured.words })}
          </Button>
          {selected > 0 && <span>{say('counts-selected', { n: selected })}</span>}
          {measured.seconds > 0 && <span>{say('to-read', { m: inMinutes(measured.seconds) })}</span>}
        </>
      )}
      {entry && <span>{say('page-of', { n: order.indexOf(entry) + 1, all: order.length })}</span>}
      {languages.length > 1 ? <LanguageMenu /> : <span lang={lang}>{languageName(lang)}</span>}
      <KeyboardMenu named />
      <span className="grow" />
      <span>
        {checking ? say('checking') : checkedAt && say('checked-at', { time: timeOfDay(checkedAt) })}
      </span>
    </footer>
  );
}
