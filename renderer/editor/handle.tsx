import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import {
  ArrowDown,
  ArrowUp,
  Copy,
  GripVertical,
  Heading,
  List,
  ListOrdered,
  Pilcrow,
  Trash2,
} from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Glyph } from '../ui/button.tsx';
import { Menu, type MenuEntry } from '../ui/menu.tsx';
import { useSay } from '../words.tsx';
import { deleteBlock, duplicateBlock, moveBlock, topBlock } from './insert.ts';

interface Place {
  readonly pos: number;
  readonly top: number;
}

/** Where the handle of a top-level block stands, in pixels of the sheet. */
function placeAt(editor: Editor, pos: number, sheet: HTMLElement): Place | null {
  const dom = editor.view.nodeDOM(pos);
  if (!(dom instanceof HTMLElement)) return null;
  return { pos, top: Math.round(dom.getBoundingClientRect().top - sheet.getBoundingClientRect().top) };
}

/** Beside the block under the pointer, else that of the cursor: drag it, or press for what can be done with it. */
export function BlockHandle({ editor, desk }: { editor: Editor; desk: RefObject<HTMLDivElement | null> }) {
  const say = useSay();
  const cursor = useEditorState({ editor, selector: ({ editor: e }) => topBlock(e)?.pos ?? null });
  const [pointed, setPointed] = useState<number | null>(null);
  const [place, setPlace] = useState<Place | null>(null);

  useEffect(() => {
    const onMove = (event: MouseEvent) => {
      const box = editor.view.dom.getBoundingClientRect();
      if (event.clientY < box.top || event.clientY > box.bottom) return;
      const found = editor.view.posAtCoords({ left: box.left + box.width / 2, top: event.clientY });
      if (!found) return;
      const $pos = editor.state.doc.resolve(found.pos);
      setPointed($pos.depth > 0 ? $pos.before(1) : found.inside >= 0 ? found.inside : null);
    };
    const onKey = () => setPointed(null);
    const element = desk.current;
    const text = editor.view.dom;
    element?.addEventListener('mousemove', onMove);
    text.addEventListener('keydown', onKey);
    return () => {
      element?.removeEventListener('mousemove', onMove);
      text.removeEventListener('keydown', onKey);
    };
  }, [editor, desk]);

  const pos = pointed ?? cursor;
  const doc = useEditorState({ editor, selector: ({ editor: e }) => e.state.doc });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the text moves what follows it
  useEffect(() => {
    const sheet = desk.current?.querySelector<HTMLElement>('.sheet');
    setPlace(
      sheet && pos !== null && pos < editor.state.doc.content.size ? placeAt(editor, pos, sheet) : null,
    );
  }, [editor, desk, pos, doc]);
  // Between a change of page and the next measuring, the place may lie outside the new text.
  const node = place && place.pos < editor.state.doc.content.size ? editor.state.doc.nodeAt(place.pos) : null;
  if (!place || !node || !editor.isEditable) return null;

  const select = () => {
    const { tr, doc: now } = editor.state;
    if (place.pos >= now.content.size || !now.nodeAt(place.pos)) return;
    editor.view.dispatch(tr.setSelection(NodeSelection.create(now, place.pos)));
  };
  const isText = node.type.name === 'paragraph' || node.type.name === 'heading';
  const act = (
    id: string,
    label: string,
    icon: MenuEntry['icon'],
    run: () => void,
    more: Partial<MenuEntry> = {},
  ) => ({
    id,
    label,
    icon,
    run: () => {
      select();
      run();
      editor.commands.focus();
    },
    ...more,
  });
  const inText = (command: () => boolean) => () => {
    editor.commands.setTextSelection(place.pos + 1);
    command();
  };
  const entries: MenuEntry[] = [
    ...(isText
      ? [
          act(
            'paragraph',
            say('block-paragraph'),
            Pilcrow,
            inText(() => editor.commands.setParagraph()),
          ),
          act(
            'heading',
            say('block-heading'),
            Heading,
            inText(() => editor.commands.setHeading({ level: 2 })),
          ),
          act(
            'bullets',
            say('block-bullet-list'),
            List,
            inText(() => editor.commands.toggleBulletList()),
          ),
          act(
            'numbers',
            say('block-ordered-list'),
            ListOrdered,
            inText(() => editor.commands.toggleOrderedList()),
          ),
        ]
      : []),
    act('up', say('move-up'), ArrowUp, () => moveBlock(editor, -1), { keys: 'Alt Shift ↑', apart: isText }),
    act('down', say('move-down'), ArrowDown, () => moveBlock(editor, 1), { keys: 'Alt Shift ↓' }),
    act('duplicate', say('duplicate'), Copy, () => duplicateBlock(editor)),
    act('delete', say('delete'), Trash2, () => deleteBlock(editor), { apart: true }),
  ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard moves blocks by Alt Shift and the arrows
    <div
      className="handle"
      style={{ top: place.top }}
      draggable
      onDragStart={(event) => {
        select();
        const { selection } = editor.state;
        const { view } = editor;
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData(
          'text/html',
          view.serializeForClipboard(selection.content()).dom.innerHTML,
        );
        const dom = view.nodeDOM(place.pos);
        if (dom instanceof Element) event.dataTransfer.setDragImage(dom, 0, 0);
        view.dragging = { slice: selection.content(), move: true };
      }}
    >
      <Menu label={say('block-actions')} entries={entries}>
        <AriaButton className="handle-button" aria-label={say('block-actions')}>
          <Glyph of={GripVertical} />
        </AriaButton>
      </Menu>
    </div>
  );
}
