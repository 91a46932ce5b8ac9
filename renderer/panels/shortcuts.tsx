import { COMMAND_GROUPS } from '../commands/commands.ts';
import { closeDialog } from '../dialogs.ts';
import { DESK_KEYS } from '../film/keys.ts';
import { keysInWords } from '../keys.ts';
import { Dialog } from '../ui/dialog.tsx';
import { type Key, useSay } from '../words.tsx';
import './palette.css';

/** Keys of the text itself; the editor binds them. */
const IN_TEXT: readonly { keys: string; word: Key }[] = [
  { keys: '/', word: 'add-block' },
  { keys: 'Ctrl B', word: 'bold' },
  { keys: 'Ctrl I', word: 'italic' },
  { keys: 'Ctrl Shift V', word: 'paste-as-text' },
  { keys: 'Enter', word: 'keys-next-answer' },
  { keys: 'Enter', word: 'keys-formula' },
  { keys: 'Ctrl Space', word: 'keys-mark-right' },
  { keys: 'Tab', word: 'keys-feedback' },
  { keys: 'Ctrl Enter', word: 'keys-next-question' },
];

/** All keys, from the table of commands. */
export function Shortcuts() {
  const say = useSay();
  return (
    <Dialog title={say('command-shortcuts')} width="wide" onClose={closeDialog}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="sheet-groups" tabIndex={0} aria-label={say('command-shortcuts')}>
        {COMMAND_GROUPS.map(({ id, word, commands }) => (
          <section key={id} className="sheet-group">
            <h3>{say(word)}</h3>
            {commands
              .filter((c) => c.keys)
              .map((c) => (
                <div key={c.id}>
                  <span>{say(c.word)}</span>
                  <span className="row">
                    {c.keys?.map((k) => (
                      <kbd key={k}>{keysInWords(k)}</kbd>
                    ))}
                  </span>
                </div>
              ))}
          </section>
        ))}
        <section className="sheet-group">
          <h3>{say('group-film')}</h3>
          {DESK_KEYS.map(({ act, keys, word }) => (
            <div key={act}>
              <span>{say(word)}</span>
              <kbd>{keys}</kbd>
            </div>
          ))}
        </section>
        <section className="sheet-group">
          <h3>{say('group-text')}</h3>
          {IN_TEXT.map(({ keys, word }) => (
            <div key={keys + word}>
              <span>{say(word)}</span>
              <kbd>{keys}</kbd>
            </div>
          ))}
        </section>
      </section>
    </Dialog>
  );
}
