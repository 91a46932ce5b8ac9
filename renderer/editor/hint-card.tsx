import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { HintKind } from '../../packager/course/hints.ts';
import { Button } from '../ui/button.tsx';
import { type Key, useSay } from '../words.tsx';
import { closeHint, leaveHint, mendHint, useHint } from './hint-marks.ts';

const WORDS: Readonly<Record<HintKind, { readonly what: Key; readonly how?: Key }>> = {
  'doubled-word': { what: 'hint-doubled-word', how: 'hint-doubled-word-how' },
  'double-space': { what: 'hint-double-space', how: 'hint-double-space-how' },
  'space-before-stop': { what: 'hint-space-before-stop', how: 'hint-space-before-stop-how' },
  'mixed-script': { what: 'hint-mixed-script' },
  'stop-for-danda': { what: 'hint-stop-for-danda', how: 'hint-stop-for-danda-how' },
};

/** What a hint says, beside the words it marks, with its remedy. */
export function HintCard({ editor }: { editor: Editor }) {
  const say = useSay();
  const { placed, rect, byKeys } = useHint();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!placed) return;
    if (byKeys) card.current?.querySelector('button')?.focus();
    const away = () => closeHint();
    const desk = editor.view.dom.closest('.desk');
    desk?.addEventListener('scroll', away);
    return () => desk?.removeEventListener('scroll', away);
  }, [editor, placed, byKeys]);
  if (!placed || !rect) return null;
  const { what, how } = WORDS[placed.hint.kind];
  const below = rect.bottom + 96 < window.innerHeight;
  return createPortal(
    <div
      ref={card}
      className="menu hint-card"
      role="dialog"
      aria-label={say(what)}
      style={{
        left: Math.min(rect.left, window.innerWidth - 300),
        ...(below ? { top: rect.bottom + 4 } : { bottom: window.innerHeight - rect.top + 4 }),
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        closeHint();
        editor.commands.focus();
      }}
    >
      <p className="sm">{say(what)}</p>
      <div className="row row-wrap">
        {how && (
          <Button size="sm" onPress={() => mendHint(editor, placed)}>
            {say(how)}
          </Button>
        )}
        <Button size="sm" look="plain" onPress={() => leaveHint(editor, placed)}>
          {say('hint-leave')}
        </Button>
      </div>
    </div>,
    document.body,
  );
}
