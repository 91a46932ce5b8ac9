import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Glyph } from '../ui/button.tsx';
import { useSay } from '../words.tsx';
import { useSlash } from './slash.ts';

/** The menu under the cursor; focus stays in the text, which names the chosen line. */
export function SlashMenu({ editor }: { editor: Editor }) {
  const say = useSay();
  const { open, items, at, rect, choose } = useSlash();
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const dom = editor.view.dom;
    if (!open) return;
    dom.setAttribute('aria-controls', 'slash-menu');
    dom.setAttribute('aria-activedescendant', `slash-${at}`);
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [editor, open, at]);

  if (!open || !rect) return null;
  const below = rect.bottom + 6 + 320 < window.innerHeight;
  const place = below ? { top: rect.bottom + 6 } : { bottom: window.innerHeight - rect.top + 6 };
  return createPortal(
    <div
      className="menu slash"
      style={{ left: Math.min(rect.left, window.innerWidth - 300), ...place }}
      role="listbox"
      id="slash-menu"
      aria-label={say('add-block')}
      ref={list}
    >
      {items.map((view, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text it hangs on
        <div
          key={view.def.type}
          id={`slash-${i}`}
          role="option"
          tabIndex={-1}
          aria-selected={i === at}
          className="menu-item"
          onMouseEnter={() => useSlash.setState({ at: i })}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(view)}
        >
          <span className="menu-icon">
            <Glyph of={view.icon} />
          </span>
          <span className="grow">{say(view.name)}</span>
        </div>
      ))}
    </div>,
    document.body,
  );
}
