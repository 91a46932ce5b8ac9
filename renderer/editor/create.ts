/** Makes the editor: one for the window and all its courses, shown page by page (pages.ts). */
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { Editor as ReactEditor } from '@tiptap/react';
import { say } from '../words.tsx';
import { editorExtensions } from './extensions.ts';
import { takeFiles } from './files.ts';
import { noteShift, takePaste } from './paste.ts';

export function createEditor(): Editor {
  const editor: Editor = new ReactEditor({
    extensions: [...editorExtensions],
    // The content security policy allows no inline style sheets; sheet.css has what is needed.
    injectCSS: false,
    enableContentCheck: false,
    editorProps: {
      attributes: {
        class: 'page',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': say('page-text'),
        // In the language of the sheet around it.
        spellcheck: 'true',
      },
      handleDOMEvents: { keydown: (_, event) => noteShift(event), keyup: (_, event) => noteShift(event) },
      handlePaste: (_, event) => takePaste(editor, event),
      handleDrop: (view, event) => {
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length === 0) return false;
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (place) {
          const selection = TextSelection.near(view.state.doc.resolve(place.pos));
          view.dispatch(view.state.tr.setSelection(selection));
        }
        event.preventDefault();
        return takeFiles(editor, files);
      },
    },
  });
  return editor;
}
