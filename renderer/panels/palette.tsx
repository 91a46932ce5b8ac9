import { FileText, Search, Terminal } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import { inLang } from '../../packager/course/course.ts';
import { UI_LANGS } from '../../packager/course/words.ts';
import { COMMANDS } from '../commands/commands.ts';
import { closeDialog } from '../dialogs.ts';
import { firstKeys } from '../keys.ts';
import { itemOf } from '../outline.ts';
import { entryOrder } from '../outline-entries.ts';
import { goTo } from '../problems.ts';
import { useSession } from '../session.ts';
import { useCourse } from '../store.ts';
import { Glyph } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { sayIn, useSay } from '../words.tsx';
import './palette.css';

interface Hit {
  readonly id: string;
  readonly label: string;
  readonly lang?: string;
  /** What it is found by: the words of both languages. */
  readonly words: string;
  readonly keys?: string | undefined;
  readonly kind: 'command' | 'page';
  readonly run: () => void;
}

/** Commands that can be carried out now, and the pages and items of the course. */
function useHits(): readonly Hit[] {
  const say = useSay();
  const open = useCourse((s) => s.open);
  return useMemo(() => {
    const commands = COMMANDS.filter((c) => c.id !== 'palette' && (!c.can || c.can())).map(
      (c): Hit => ({
        id: c.id,
        label: say(c.word),
        words: UI_LANGS.map((l) => sayIn(l)(c.word)).join(' '),
        keys: firstKeys(c),
        kind: 'command',
        run: c.run,
      }),
    );
    if (!open) return commands;
    const { draft, lang } = open;
    const pages = entryOrder(draft.course).map((id, i): Hit => {
      const title = (draft.heads[id] ?? itemOf(draft.course, id))?.title;
      const label = `${i + 1} · ${inLang(title, lang, draft.course) || say('untitled')}`;
      const words = Object.values(title ?? {}).join(' ');
      return {
        id: `page-${id}`,
        label,
        lang,
        words: `${label} ${words}`,
        kind: 'page',
        run: () => {
          useSession.setState({ tab: 'course' });
          goTo(id);
        },
      };
    });
    return [...commands, ...pages];
  }, [open, say]);
}

const fold = (text: string): string => text.toLocaleLowerCase().normalize('NFC');

/** Lines in view: more words find the rest, so nothing need be scrolled. */
const MOST = 11;

/** Search and commands in one line: every word typed must occur, in either language. */
export function Palette() {
  const say = useSay();
  const hits = useHits();
  const [looked, setLooked] = useState('');
  const parts = fold(looked).split(/\s+/).filter(Boolean);
  const found = hits.filter((h) => parts.every((part) => fold(h.words).includes(part)));
  const shown = found.slice(0, MOST);
  return (
    <Dialog title="" label={say('command-palette')} width="palette" bare onClose={closeDialog}>
      <Autocomplete inputValue={looked} onInputChange={setLooked}>
        <SearchField className="palette-field" aria-label={say('command-palette')} autoFocus>
          <Glyph of={Search} />
          <Input className="palette-input" placeholder={say('command-palette')} />
        </SearchField>
        <ListBox
          aria-label={say('results')}
          className="palette-list"
          items={shown}
          onAction={(key) => {
            closeDialog();
            // After the dialog has given the focus back: the command may move it on.
            requestAnimationFrame(() => hits.find((h) => h.id === key)?.run());
          }}
          renderEmptyState={() => <p className="palette-empty muted">{say('nothing-matches', { looked })}</p>}
        >
          {(hit) => (
            <ListBoxItem className="palette-item" textValue={hit.label} id={hit.id}>
              <Glyph of={hit.kind === 'page' ? FileText : Terminal} />
              <span className="grow cut" lang={hit.lang}>
                {hit.label}
              </span>
              {hit.keys && <kbd>{hit.keys}</kbd>}
            </ListBoxItem>
          )}
        </ListBox>
        {found.length > MOST && (
          <p className="palette-more sm quiet">{say('palette-more', { n: found.length - MOST })}</p>
        )}
      </Autocomplete>
    </Dialog>
  );
}
