import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import {
  Bold,
  ChevronDown,
  CircleDot,
  Image,
  Italic,
  Link2,
  List,
  ListChecks,
  ListOrdered,
  MessageSquarePlus,
  Omega,
  Quote,
  StickyNote,
  Table,
  Video,
} from 'lucide-react';
import { Separator, Toolbar } from 'react-aria-components';
import { NODES } from '../../packager/course/blocks/blocks.ts';
import { beginComment } from '../comments/actions.ts';
import { openDialog } from '../dialogs.ts';
import { newId } from '../ids.ts';
import { Button, Glyph, IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { type Key, useSay } from '../words.tsx';
import { insertBlock } from './insert.ts';
import { askForLink } from './link.tsx';

const LEVELS: Readonly<Record<number, Key>> = { 2: 'level-2', 3: 'level-3', 4: 'level-4' };

/** Marks and blocks at the top of the sheet; one tab stop, arrows inside. */
export function EditorToolbar({ editor }: { editor: Editor }) {
  const say = useSay();
  const on = useEditorState({
    editor,
    selector: ({ editor: e }) => ({
      bold: e.isActive('bold'),
      italic: e.isActive('italic'),
      link: e.isActive('link'),
      bullets: e.isActive('bulletList'),
      numbers: e.isActive('orderedList'),
      level: e.isActive('heading') ? Number(e.getAttributes('heading').level) : 0,
    }),
  });
  const add = (type: string) => () => {
    const def = NODES.get(type);
    if (def && 'empty' in def && typeof def.empty === 'function') insertBlock(editor, def.empty(newId));
  };
  const chain = () => editor.chain().focus();
  const level = (n: 2 | 3 | 4) => ({
    id: `h${n}`,
    label: say(LEVELS[n] ?? 'block-heading'),
    checked: on.level === n,
    keys: `Ctrl Alt ${n}`,
    run: () => chain().setHeading({ level: n }).run(),
  });
  return (
    <Toolbar className="toolbar" aria-label={say('format')}>
      <Menu
        label={say('text-kind')}
        entries={[
          {
            id: 'p',
            label: say('block-paragraph'),
            checked: on.level === 0,
            keys: 'Ctrl Alt 0',
            run: () => chain().setParagraph().run(),
          },
          level(2),
          level(3),
          level(4),
        ]}
      >
        <Button look="plain" size="sm">
          {on.level ? say(LEVELS[on.level] ?? 'block-heading') : say('block-paragraph')}
          <Glyph of={ChevronDown} size="s" />
        </Button>
      </Menu>
      <Separator orientation="vertical" className="toolbar-line" />
      <IconButton
        icon={Bold}
        label={say('bold')}
        keys="Ctrl B"
        pressed={on.bold}
        onPress={() => chain().toggleBold().run()}
      />
      <IconButton
        icon={Italic}
        label={say('italic')}
        keys="Ctrl I"
        pressed={on.italic}
        onPress={() => chain().toggleItalic().run()}
      />
      <IconButton icon={Link2} label={say('link')} pressed={on.link} onPress={() => askForLink(editor)} />
      <IconButton
        icon={MessageSquarePlus}
        label={say('comment-new')}
        keys="Ctrl Alt M"
        onPress={beginComment}
      />
      <IconButton
        icon={Omega}
        label={say('characters-put')}
        keys="Ctrl Alt I"
        onPress={() => openDialog({ kind: 'characters' })}
      />
      <Separator orientation="vertical" className="toolbar-line" />
      <IconButton
        icon={List}
        label={say('block-bullet-list')}
        pressed={on.bullets}
        onPress={() => chain().toggleBulletList().run()}
      />
      <IconButton
        icon={ListOrdered}
        label={say('block-ordered-list')}
        pressed={on.numbers}
        onPress={() => chain().toggleOrderedList().run()}
      />
      <IconButton icon={Table} label={say('block-table')} onPress={add('table')} />
      <IconButton icon={Quote} label={say('block-quote')} onPress={add('blockquote')} />
      <IconButton icon={StickyNote} label={say('block-callout')} onPress={add('callout')} />
      <Separator orientation="vertical" className="toolbar-line" />
      <IconButton icon={Image} label={say('block-image')} onPress={add('image')} />
      <IconButton icon={Video} label={say('block-video')} onPress={add('video')} />
      <IconButton icon={CircleDot} label={say('block-single-choice')} onPress={add('singleChoice')} />
      <IconButton icon={ListChecks} label={say('block-final-test')} onPress={add('finalTest')} />
      <span className="grow" />
      <span className="sm quiet toolbar-hint">
        <kbd>/</kbd> {say('slash-hint')}
      </span>
    </Toolbar>
  );
}
