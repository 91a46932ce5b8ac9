import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { Bold, BookPlus, Italic, Link2, MessageSquarePlus, Subscript, Superscript } from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import { createPortal } from 'react-dom';
import { command } from '../commands/commands.ts';
import { beginComment } from '../comments/actions.ts';
import { selectedWords } from '../glossary/actions.ts';
import { firstKeys } from '../keys.ts';
import { IconButton } from '../ui/button.tsx';
import { useSay } from '../words.tsx';
import { askForLink, useLink } from './link.tsx';

/** Marks for the text that is selected, above it. */
export function BubbleBar({ editor }: { editor: Editor }) {
  const say = useSay();
  const asking = useLink((s) => s.open);
  const place = useEditorState({
    editor,
    selector: ({ editor: e }) => {
      const { selection } = e.state;
      const { from, to, empty, $from } = selection;
      if (empty || selection instanceof NodeSelection || !$from.parent.isTextblock || !e.isFocused)
        return null;
      const start = e.view.coordsAtPos(from);
      const end = e.view.coordsAtPos(to, -1);
      return {
        left: Math.round(start.top === end.top ? (start.left + end.left) / 2 : start.left + 80),
        top: Math.round(start.top),
        bold: e.isActive('bold'),
        italic: e.isActive('italic'),
        link: e.isActive('link'),
        sub: e.isActive('subscript'),
        sup: e.isActive('superscript'),
        isTerm: !!selectedWords(e),
      };
    },
  });
  if (!place || asking) return null;
  return createPortal(
    <div
      className="bubble"
      style={{ left: place.left, top: place.top }}
      onMouseDownCapture={(e) => e.preventDefault()}
    >
      <Toolbar aria-label={say('selected-text')} className="row bubble-bar">
        <IconButton
          icon={Bold}
          label={say('bold')}
          keys="Ctrl B"
          pressed={place.bold}
          onPress={() => editor.commands.toggleBold()}
          small
        />
        <IconButton
          icon={Italic}
          label={say('italic')}
          keys="Ctrl I"
          pressed={place.italic}
          onPress={() => editor.commands.toggleItalic()}
          small
        />
        <IconButton
          icon={Link2}
          label={say('link')}
          pressed={place.link}
          onPress={() => askForLink(editor)}
          small
        />
        <IconButton
          icon={BookPlus}
          label={say('term-selected')}
          keys={firstKeys(command('term-selected'))}
          isDisabled={!place.isTerm}
          onPress={command('term-selected').run}
          small
        />
        <IconButton
          icon={Subscript}
          label={say('subscript')}
          pressed={place.sub}
          onPress={() => editor.commands.toggleSubscript()}
          small
        />
        <IconButton
          icon={Superscript}
          label={say('superscript')}
          pressed={place.sup}
          onPress={() => editor.commands.toggleSuperscript()}
          small
        />
        <IconButton
          icon={MessageSquarePlus}
          label={say('comment-new')}
          keys="Ctrl Alt M"
          onPress={beginComment}
          small
        />
      </Toolbar>
    </div>,
    document.body,
  );
}
