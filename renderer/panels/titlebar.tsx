import { CircleHelp, FileText, House, Monitor, Moon, Search, Sun, X } from 'lucide-react';
import { useEffect } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { inLang } from '../../packager/course/course.ts';
import { command } from '../commands.ts';
import { openDialog } from '../dialogs.ts';
import { firstKeys } from '../keys.ts';
import { close, useSession } from '../session.ts';
import { setSettings, type Theme, useSettings } from '../settings.ts';
import { useCourse } from '../store.ts';
import { Glyph, IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { Segments } from '../ui/segments.tsx';
import { useSay } from '../words.tsx';
import './titlebar.css';

const THEMES: readonly {
  id: Theme;
  word: 'theme-light' | 'theme-dark' | 'theme-system';
  icon: typeof Sun;
}[] = [
  { id: 'light', word: 'theme-light', icon: Sun },
  { id: 'dark', word: 'theme-dark', icon: Moon },
  { id: 'system', word: 'theme-system', icon: Monitor },
];

function Brand() {
  const say = useSay();
  return (
    <div className="brand">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <rect x="2.5" y="2" width="4" height="16" rx="1" />
        <path d="M8.5 10 15 2.6h3L11.4 10.4 18 17.4h-3.2z" />
      </svg>
      <span>{say('app-name')}</span>
    </div>
  );
}

function Place(props: {
  icon: typeof X;
  isCurrent: boolean;
  lang?: string;
  onPress: () => void;
  children: string;
}) {
  const { icon, isCurrent, lang, onPress, children } = props;
  return (
    <button
      type="button"
      className="doc-tab"
      aria-current={isCurrent ? 'page' : undefined}
      title={children}
      onClick={onPress}
    >
      <Glyph of={icon} size="s" />
      <span className="cut" lang={lang}>
        {children}
      </span>
    </button>
  );
}

/** Open places as tabs, the command box, language, appearance, help. */
export function TitleBar() {
  const say = useSay();
  const { lang, theme } = useSettings();
  const { tab } = useSession();
  const open = useCourse((s) => s.open);
  const title = open ? inLang(open.draft.course.title, open.lang, open.draft.course) || say('untitled') : '';
  useEffect(() => {
    document.title = title && tab === 'course' ? `${title} · ${say('app-name')}` : say('app-name');
  }, [title, tab, say]);
  return (
    <header className="titlebar" data-pane="title">
      <Brand />
      <nav className="doc-tabs" aria-label={say('open-places')}>
        <Place
          icon={House}
          isCurrent={!open || tab === 'start'}
          onPress={() => useSession.setState({ tab: 'start' })}
        >
          {say('start')}
        </Place>
        {open && (
          <>
            <Place
              icon={FileText}
              isCurrent={tab === 'course'}
              lang={open.lang}
              onPress={() => useSession.setState({ tab: 'course' })}
            >
              {title}
            </Place>
            <IconButton icon={X} small label={say('command-close')} onPress={() => void close()} />
          </>
        )}
      </nav>
      <div className="tools">
        <AriaButton className="find-box" onPress={() => openDialog({ kind: 'palette' })}>
          <Glyph of={Search} size="s" />
          <span className="grow cut">{say('command-palette')}</span>
          <kbd>{firstKeys(command('palette'))}</kbd>
        </AriaButton>
        <Segments
          label={say('language')}
          value={lang}
          small
          choices={[
            { id: 'en', label: 'EN', lang: 'en' },
            { id: 'hi', label: 'हिं', lang: 'hi' },
          ]}
          onChange={(next) => setSettings({ lang: next })}
        />
        <Menu
          label={say('appearance')}
          entries={THEMES.map(({ id, word, icon }) => ({
            id,
            label: say(word),
            icon,
            checked: theme === id,
            run: () => setSettings({ theme: id }),
          }))}
        >
          <IconButton icon={Sun} label={say('appearance')} />
        </Menu>
        <IconButton
          icon={CircleHelp}
          label={say('command-shortcuts')}
          keys="?"
          onPress={() => openDialog({ kind: 'shortcuts' })}
        />
      </div>
    </header>
  );
}
