/** The keyboard drawn: InScript key by key, to look at and to press; the sounds of the phonetic one as a table. */
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { languageName } from '../numbers.ts';
import { useSettings } from '../settings.ts';
import { useCourse } from '../store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Segments } from '../ui/segments.tsx';
import { useSay } from '../words.tsx';
import { inscript, KEY_ROWS, type Pair, printedOn } from './inscript.ts';
import { setKeyboard, spokenOf, useKeyboards } from './keyboards.ts';
import { typeByPicture } from './listen.ts';
import { sheetOf } from './phonetic-sheet.ts';
import { scriptOf } from './scripts.ts';
import './indic.css';

export function KeyboardPicture() {
  const pictured = useKeyboards((s) => s.pictured);
  return pictured ? <Picture /> : null;
}

function Picture() {
  const say = useSay();
  const field = useKeyboards((s) => s.field);
  const keyboards = useSettings((s) => s.keyboards);
  // Another language of the course is another keyboard.
  useCourse((s) => s.open?.lang);
  const said = spokenOf(field);
  const lang = scriptOf(said) ? said : 'hi';
  const isUrdu = scriptOf(lang)?.id === 'arab';
  const layout = keyboards[lang] ?? 'phonetic';
  const [locked, setLocked] = useState(false);
  const held = useShift();
  const shift = locked || held;
  return (
    <section className="keyboard" aria-label={say('keyboard-of', { language: languageName(lang) })}>
      <header className="keyboard-head">
        <b className="grow">{languageName(lang)}</b>
        {!isUrdu && (
          <Segments
            label={say('keyboard-layout')}
            small
            value={layout}
            choices={[
              { id: 'phonetic', label: say('keyboard-phonetic') },
              { id: 'inscript', label: say('keyboard-inscript') },
            ]}
            onChange={(next) => setKeyboard(lang, next)}
          />
        )}
        <IconButton
          icon={X}
          small
          label={say('keyboard-hide')}
          onPress={() => useKeyboards.setState({ pictured: false })}
        />
      </header>
      {layout === 'inscript' && !isUrdu ? (
        <>
          <Keys layout={inscript(lang)} lang={lang} shift={shift} />
          <footer className="keyboard-foot">
            <Button size="sm" look={shift ? 'normal' : 'plain'} onPress={() => setLocked(!locked)}>
              {say(shift ? 'keyboard-shift-off' : 'keyboard-shift-on')}
            </Button>
            <span className="sm muted">{say('keyboard-press-hint')}</span>
          </footer>
        </>
      ) : (
        <Sounds lang={lang} />
      )}
    </section>
  );
}

/** Whether Shift is held. */
function useShift(): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const hear = ({ shiftKey }: KeyboardEvent): void => setHeld(shiftKey);
    window.addEventListener('keydown', hear, true);
    window.addEventListener('keyup', hear, true);
    return () => {
      window.removeEventListener('keydown', hear, true);
      window.removeEventListener('keyup', hear, true);
    };
  }, []);
  return held;
}

/** A sign that stands on a letter is shown on a ring. */
const shown = (text: string): string => (/^\p{M}/u.test(text) ? `\u25cc${text}` : text);

function Keys({ layout, lang, shift }: { layout: ReadonlyMap<string, Pair>; lang: string; shift: boolean }) {
  return (
    <div className="keyboard-keys">
      {KEY_ROWS.map((row) => (
        <div className="keyboard-row" key={row[0]}>
          {row.map((code) => {
            const pair = layout.get(code) ?? ['', ''];
            const gives = pair[shift ? 1 : 0];
            return (
              <button
                key={code}
                type="button"
                className="keyboard-key"
                // The text keeps the cursor; whoever types has the real key.
                tabIndex={-1}
                disabled={!gives}
                onPointerDown={(event) => event.preventDefault()}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => typeByPicture(code, shift)}
              >
                <span className="keyboard-latin" aria-hidden={gives ? true : undefined}>
                  {printedOn(code)}
                </span>
                <span lang={lang}>{shown(gives)}</span>
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function Sounds({ lang }: { lang: string }) {
  const say = useSay();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="keyboard-sounds" tabIndex={0} aria-label={say('keyboard-sounds')}>
      <p className="sm muted">{say('keyboard-sounds-hint')}</p>
      {sheetOf(lang).map(({ part, sounds }) => (
        <section key={part}>
          <h3>{say(part)}</h3>
          <dl>
            {sounds.map(({ letter, romans }) => (
              <div key={letter}>
                <dt lang={lang}>{shown(letter)}</dt>
                <dd>{romans.join(', ')}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}
