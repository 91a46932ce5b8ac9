/** All extensions of the editor. Nodes and marks follow the course model one by one; the rest is manners. */
import { type AnyExtension, Extension, Node } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Code } from '@tiptap/extension-code';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Italic } from '@tiptap/extension-italic';
import { Link } from '@tiptap/extension-link';
import { ListKeymap } from '@tiptap/extension-list';
import { Strike } from '@tiptap/extension-strike';
import { Subscript } from '@tiptap/extension-subscript';
import { Superscript } from '@tiptap/extension-superscript';
import { Text } from '@tiptap/extension-text';
import { Underline } from '@tiptap/extension-underline';
import { Dropcursor, Focus, Gapcursor, Placeholder } from '@tiptap/extensions';
import { isLinkTarget } from '../../packager/course/blocks/marks.ts';
import { blockNodes } from '../blocks/blocks.ts';
import { commentMarks } from '../comments/marks.ts';
import { isFocused, leaveFocus } from '../focus-mode.ts';
import { say } from '../words.tsx';
import { findMarks } from './find-marks.ts';
import { hintMarks } from './hint-marks.ts';
import { uniqueIds } from './ids.ts';
import { onlyBlock } from './only.ts';
import { pageHistory } from './pages.ts';
import { questionKeys } from './question-keys.ts';
import { slash, useSlash } from './slash.ts';
import { unknownNodes } from './unknown.ts';

const link = Link.extend({
  addAttributes: () => ({ href: { default: null } }),
}).configure({
  openOnClick: false,
  autolink: true,
  linkOnPaste: true,
  protocols: ['mailto', 'tel', 'page', 'term'],
  isAllowedUri: isLinkTarget,
  HTMLAttributes: { target: null, rel: null, class: null },
});

// Ctrl . is the focus mode's, in the text too.
const superscript = Superscript.extend({ addKeyboardShortcuts: () => ({}) });

const doc = Node.create({ name: 'doc', topNode: true, content: 'block*' });
const lineBreak = HardBreak.extend({ selectable: true, addAttributes: () => ({}) });

/** Nodes and marks: what a page can hold. */
export const contentExtensions: readonly AnyExtension[] = [
  doc,
  ...blockNodes,
  ...unknownNodes,
  Text,
  lineBreak,
  link,
  Bold,
  Italic,
  Underline,
  Strike,
  Code,
  Subscript,
  superscript,
];

const PLACEHOLDERS = {
  prompt: 'hint-prompt',
  choiceText: 'hint-answer',
  feedback: 'hint-feedback',
  heading: 'hint-heading',
  codeBlock: 'hint-code',
  sectionTitle: 'hint-section-title',
  gapText: 'hint-gap-text',
  pairLeft: 'hint-pair-left',
  pairRight: 'hint-pair-right',
  step: 'hint-step',
} as const;

const placeholder = Placeholder.configure({
  includeChildren: true,
  showOnlyCurrent: false,
  placeholder: ({ node, editor, pos }) => {
    const name = node.type.name;
    if (name in PLACEHOLDERS) return say(PLACEHOLDERS[name as keyof typeof PLACEHOLDERS]);
    // A hint for every empty line would be noise: only where the cursor stands, and only on the page itself.
    const { $from, empty } = editor.state.selection;
    return empty && $from.depth === 1 && $from.before(1) === pos ? say('hint-paragraph') : '';
  },
});

/** Extensions of an editor that a person writes in. */
export const editorExtensions: readonly AnyExtension[] = [
  ...contentExtensions,
  uniqueIds,
  pageHistory,
  findMarks,
  commentMarks,
  hintMarks,
  onlyBlock,
  questionKeys,
  slash,
  placeholder,
  ListKeymap,
  Gapcursor,
  Dropcursor.configure({ color: 'var(--accent)', width: 2 }),
  Focus.configure({ className: 'has-focus', mode: 'all' }),
  Extension.create({
    name: 'leaveBlock',
    // Below a block that ends the page there is always a way on: Ctrl Enter in text begins a paragraph after it.
    addKeyboardShortcuts: () => ({
      'Mod-Enter': ({ editor }) => editor.commands.exitCode() || editor.commands.createParagraphNear(),
    }),
  }),
  Extension.create({
    name: 'leaveFocus',
    // The editor keeps Esc to itself, so that the window's own keys never hear it.
    addKeyboardShortcuts: () => ({
      Escape: () => {
        if (!isFocused() || useSlash.getState().open) return false;
        leaveFocus();
        return true;
      },
    }),
  }),
];
