import { Keyboard } from 'lucide-react';
import { keysInWords } from '../keys.ts';
import { languageName } from '../numbers.ts';
import { setSettings, useSettings } from '../settings.ts';
import { useCourse } from '../store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { type Key, useSay } from '../words.tsx';
import { setKeyboard, spokenOf, useKeyboards } from './keyboards.ts';
import { scriptOf } from './scripts.ts';
import type { Layout } from './typing.ts';
import './indic.css';

const NAMES: Readonly<Record<Layout | 'system', Key>> = {
  system: 'keyboard-system',
  phonetic: 'keyboard-phonetic',
  inscript: 'keyboard-inscript',
};

/** How the language of the present field is typed: said, and chosen. In the bar of the page with its name. */
export function KeyboardMenu({ named = false }: { named?: boolean }) {
  const say = useSay();
  const field = useKeyboards((s) => s.field);
  const pictured = useKeyboards((s) => s.pictured);
  const { keyboards, ownDigits } = useSettings();
  const written = useCourse((s) => s.open?.lang);
  const lang = named ? (written ?? 'hi') : spokenOf(field);
  const script = scriptOf(lang);
  if (!script) return null;
  const now = keyboards[lang] ?? 'system';
  const layouts: readonly (Layout | 'system')[] =
    script.id === 'arab' ? ['system', 'phonetic'] : ['system', 'phonetic', 'inscript'];
  const label = say('keyboard-is', { language: languageName(lang), layout: say(NAMES[now]) });
  return (
    <Menu
      label={label}
      entries={[
        ...layouts.map((id) => ({
          id,
          label: say(NAMES[id]),
          checked: id === now,
          run: () => setKeyboard(lang, id === 'system' ? null : id),
        })),
        {
          id: 'picture',
          label: say(pictured ? 'keyboard-hide' : 'keyboard-show'),
          apart: true,
          run: () => useKeyboards.setState({ pictured: !pictured }),
        },
        {
          id: 'digits',
          label: say('keyboard-digits'),
          checked: ownDigits,
          run: () => setSettings({ ownDigits: !ownDigits }),
        },
      ]}
    >
      {named ? (
        <Button look="link" size="sm" icon={Keyboard}>
          {say(NAMES[now])}
        </Button>
      ) : (
        <IconButton icon={Keyboard} label={label} keys={keysInWords('Ctrl+Alt+K')} />
      )}
    </Menu>
  );
}
