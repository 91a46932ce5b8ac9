import { Search } from 'lucide-react';
import { useState } from 'react';
import {
  Autocomplete,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
} from 'react-aria-components';
import { CHARACTERS, type Character, findCharacters, rememberSign, useRecentSigns } from '../characters.ts';
import { closeDialog } from '../dialogs.ts';
import { currentEditor } from '../editor/pages.ts';
import { Glyph } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useSay } from '../words.tsx';
import './palette.css';
import './characters.css';

/** Puts a sign where the cursor stands in the page. */
function put(sign: string): void {
  const editor = currentEditor();
  if (!editor) return;
  editor.view.dispatch(editor.state.tr.insertText(sign).scrollIntoView());
  editor.view.focus();
  rememberSign(sign);
}

/** Signs that keyboards lack: found by name in either language, put in by Enter or a press. */
export function Characters() {
  const say = useSay();
  const [looked, setLooked] = useState('');
  const recent = useRecentSigns((s) => s.signs);
  const lately = looked ? [] : CHARACTERS.filter(({ sign }) => recent.includes(sign));
  const found = findCharacters(looked);
  const choose = (key: React.Key) => {
    closeDialog();
    const sign = String(key).replace(/^recent /, '');
    // After the dialog has given the focus back to the text.
    requestAnimationFrame(() => put(sign));
  };
  return (
    <Dialog title="" label={say('characters-put')} width="palette" bare onClose={closeDialog}>
      <Autocomplete inputValue={looked} onInputChange={setLooked}>
        <SearchField className="palette-field" aria-label={say('characters-find')} autoFocus>
          <Glyph of={Search} />
          <Input className="palette-input" placeholder={say('characters-find')} />
        </SearchField>
        <ListBox
          aria-label={say('results')}
          className="palette-list characters"
          onAction={choose}
          renderEmptyState={() => <p className="palette-empty muted">{say('nothing-matches', { looked })}</p>}
        >
          {lately.length > 0 && (
            <ListBoxSection>
              <Header className="characters-head">{say('characters-recent')}</Header>
              {lately.map((character) => (
                <Sign key={character.sign} character={character} id={`recent ${character.sign}`} />
              ))}
            </ListBoxSection>
          )}
          {found.map((character) => (
            <Sign key={character.sign} character={character} id={character.sign} />
          ))}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}

function Sign({ character, id }: { character: Character; id: string }) {
  const say = useSay();
  const { sign, shown, name } = character;
  return (
    <ListBoxItem id={id} className="palette-item" textValue={say(name)}>
      <span className={shown && shown.length > 2 ? 'sign named' : 'sign'} aria-hidden="true">
        {shown ?? sign}
      </span>
      <span className="grow cut">{say(name)}</span>
    </ListBoxItem>
  );
}
