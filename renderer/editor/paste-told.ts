/** Says after a paste what was cleaned and what was left behind, with the ways on. */
import type { Editor } from '@tiptap/core';
import { undoDepth } from '@tiptap/pm/history';
import type { PastedPicture } from '../../packager/course/paste/paste.ts';
import { isMore, type LeftKind, type OriginId, type Pasted } from '../../packager/course/paste/paste.ts';
import { cutLevels } from '../../packager/course/split-page.ts';
import { openDialog } from '../dialogs.ts';
import { undo } from '../history.ts';
import { proposedPages } from '../make-pages.ts';
import { openCourse } from '../store.ts';
import { note, noteAll } from '../ui/toast.tsx';
import { type Key, say } from '../words.tsx';

const FROM: Readonly<Record<OriginId, Key>> = {
  word: 'pasted-word',
  'word-online': 'pasted-word',
  powerpoint: 'pasted-powerpoint',
  excel: 'pasted-excel',
  libreoffice: 'pasted-libreoffice',
  'google-docs': 'pasted-google-docs',
  web: 'pasted-web',
  markdown: 'pasted-markdown',
  text: 'pasted-text',
};

const LEFT: Readonly<Record<LeftKind, Key>> = {
  comments: 'left-comments',
  deletions: 'left-deletions',
  contents: 'left-contents',
  hidden: 'left-hidden',
  frames: 'left-frames',
  links: 'left-links',
  lettering: 'left-lettering',
};

/** Names shown before the rest is only counted. */
const NAMED = 4;

export function tellPasted(
  editor: Editor,
  pasted: Pasted,
  missing: readonly PastedPicture[],
  text: string,
  insertText: () => void,
): void {
  const lines = [
    ...(missing.length > 0 ? [missingPictures(missing)] : []),
    ...[...pasted.left].map(([kind, n]) => say(LEFT[kind], { n })),
  ];
  const isLong = cutLevels(pasted.blocks).length > 0;
  const isBare = pasted.origin === 'text' || pasted.origin === 'web';
  // A few words, or what looks as it did: there is nothing to tell.
  if (lines.length === 0 && !isLong && (isBare || !isMore(pasted))) return;
  const pages = isLong ? proposedPages().length : 0;
  noteAll(say(FROM[pasted.origin]), lines, [
    ...(pages > 1
      ? [{ label: say('make-n-pages', { n: pages }), run: () => openDialog({ kind: 'make-pages' }) }]
      : []),
    { label: say('undo'), run: undo },
    ...(text.trim() ? [{ label: say('paste-as-text'), run: asText(editor, insertText) }] : []),
  ]);
}

function missingPictures(missing: readonly PastedPicture[]): string {
  const names = missing.flatMap(({ name }) => (name ? [name] : []));
  const listed = [...new Set(names)].slice(0, NAMED).join(', ');
  const n = missing.length;
  return listed ? say('left-pictures-named', { n, names: listed }) : say('left-pictures', { n });
}

/** Takes the paste back and puts its bare text there instead; only while nothing was written since. */
function asText(editor: Editor, insertText: () => void): () => void {
  const { page } = openCourse();
  const depth = undoDepth(editor.state);
  return () => {
    if (openCourse().page !== page || undoDepth(editor.state) !== depth) {
      note(say('paste-moved-on'));
      return;
    }
    undo();
    insertText();
    editor.view.focus();
  };
}
