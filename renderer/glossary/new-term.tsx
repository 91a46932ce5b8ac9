import { useState } from 'react';
import { termWith } from '../../packager/course/glossary/glossary.ts';
import { closeDialog } from '../dialogs.ts';
import { currentEditor } from '../editor/pages.ts';
import { languageName } from '../numbers.ts';
import { useOpen } from '../store.ts';
import { CancelOr } from '../ui/cancel-or.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import { Notice } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import { keepTerm, linkWords, newTerm, selectedWords } from './actions.ts';

/** Makes a term of the words that are selected on the page, and links them; one that is there already is only linked. */
export function NewTerm() {
  const say = useSay();
  const lang = useOpen((o) => o.lang);
  const course = useOpen((o) => o.draft.course);
  const [selected] = useState(() => {
    const editor = currentEditor();
    return editor && selectedWords(editor);
  });
  const [word, setWord] = useState(selected?.words ?? '');
  const [meaning, setMeaning] = useState('');
  const known = termWith(course, word, lang);
  const isReady = word.trim() !== '' && !(known && !selected);
  const add = () => {
    if (!isReady) return;
    closeDialog();
    const term = known ?? newTerm(lang, word, meaning);
    const editor = currentEditor();
    if (editor && selected) linkWords(editor, selected, term);
    else keepTerm(term);
    requestAnimationFrame(() => currentEditor()?.commands.focus());
  };
  return (
    <Dialog
      title={say('term-selected-title')}
      onClose={closeDialog}
      actions={
        <CancelOr onCancel={closeDialog} onGo={add} isDisabled={!isReady}>
          {say(known && selected ? 'term-link-known' : selected ? 'term-add-and-link' : 'term-add')}
        </CancelOr>
      }
    >
      <TextField
        label={`${say('term')} · ${languageName(lang)}`}
        lang={lang}
        value={word}
        onChange={setWord}
        autoFocus={!selected}
        onEnter={add}
      />
      {known ? (
        <Notice level="person" title={say('term-known', { word: word.trim() })}>
          <span lang={lang}>{known.meaning[lang]}</span>
        </Notice>
      ) : (
        <TextField
          label={`${say('meaning')} · ${languageName(lang)}`}
          hint={say('meaning-hint')}
          lang={lang}
          lines={3}
          value={meaning}
          onChange={setMeaning}
          autoFocus={!!selected}
        />
      )}
    </Dialog>
  );
}
