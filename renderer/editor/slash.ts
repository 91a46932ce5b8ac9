/** The menu that "/" opens: what can be added here, narrowed while one types, in both languages. */
import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion } from '@tiptap/suggestion';
import { create } from 'zustand';
import { UI_LANGS } from '../../packager/course/words.ts';
import { BLOCK_VIEWS, type BlockView } from '../blocks/blocks.ts';
import { newId } from '../ids.ts';
import { sayIn } from '../words.tsx';
import { insertBlock } from './insert.ts';

interface Slash {
  readonly open: boolean;
  readonly items: readonly BlockView[];
  readonly at: number;
  /** Where the menu hangs, in the window's pixels. */
  readonly rect: DOMRect | null;
  readonly choose: (view: BlockView) => void;
}

const CLOSED: Slash = { open: false, items: [], at: 0, rect: null, choose: () => undefined };
export const useSlash = create<Slash>(() => CLOSED);

const plain = (text: string): string => text.toLocaleLowerCase().normalize('NFC');

/** Blocks whose name or other words, in English or Hindi, begin with what was typed. */
function findBlocks(query: string): BlockView[] {
  const q = plain(query.trim());
  const offered = BLOCK_VIEWS.filter((view) => view.offered !== false);
  if (!q) return offered;
  const wordsOf = (view: BlockView): string[] =>
    UI_LANGS.flatMap((lang) =>
      [view.name, view.finds].flatMap((key) => plain(sayIn(lang)(key)).split(/[\s,]+/)),
    );
  return offered.filter((view) => wordsOf(view).some((word) => word.startsWith(q)));
}

export const slash = Extension.create({
  name: 'slash',
  addProseMirrorPlugins() {
    return [
      Suggestion<BlockView, BlockView>({
        editor: this.editor,
        pluginKey: new PluginKey('slash'),
        char: '/',
        allow: ({ state, range }) => {
          const { parent, depth } = state.doc.resolve(range.from);
          return parent.type.name === 'paragraph' && depth === 1;
        },
        items: ({ query }) => findBlocks(query),
        command: ({ editor, range, props: view }) => {
          editor.chain().deleteRange(range).run();
          if (view.begin) view.begin(editor);
          else insertBlock(editor, view.def.empty(newId));
        },
        render: () => ({
          onStart: (props) =>
            useSlash.setState({
              open: props.items.length > 0,
              items: props.items,
              at: 0,
              rect: props.clientRect?.() ?? null,
              choose: props.command,
            }),
          onUpdate: (props) =>
            useSlash.setState({
              open: props.items.length > 0,
              items: props.items,
              at: 0,
              rect: props.clientRect?.() ?? null,
              choose: props.command,
            }),
          onKeyDown: ({ event }) => onKey(event.key),
          onExit: () => useSlash.setState(CLOSED),
        }),
      }),
    ];
  },
});

function onKey(key: string): boolean {
  const { open, items, at, choose } = useSlash.getState();
  if (!open) return false;
  const turn = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (turn) {
    useSlash.setState({ at: (at + turn + items.length) % items.length });
    return true;
  }
  const view = items[at];
  if ((key === 'Enter' || key === 'Tab') && view) {
    choose(view);
    return true;
  }
  if (key === 'Escape') {
    useSlash.setState(CLOSED);
    return true;
  }
  return false;
}
