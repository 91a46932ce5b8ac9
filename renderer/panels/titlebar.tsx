import { ChevronDown, CircleHelp, FileText, House, Monitor, Moon, Search, Sun, X } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { inLang } from '../../packager/course/course.ts';
import { useSave } from '../autosave.ts';
import { command } from '../commands/commands.ts';
import { openDialog } from '../dialogs.ts';
import { KeyboardMenu } from '../indic/keyboard-menu.tsx';
import { firstKeys } from '../keys.ts';
import { bringToFront, close, useSession } from '../session.ts';
import { setSettings, type Theme, useSettings } from '../settings.ts';
import { type OpenCourse, useCourse } from '../store.ts';
import { Glyph, IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { Segments } from '../ui/segments.tsx';
import { LevelMark } from '../ui/severity.tsx';
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

/** The start screen as the first tab. */
function StartTab() {
  const say = useSay();
  const { tab } = useSession();
  const none = useCourse((s) => !s.open);
  return (
    <button
      type="button"
      className="doc-tab"
      aria-current={none || tab === 'start' ? 'page' : undefined}
      title={say('start')}
      onClick={() => useSession.setState({ tab: 'start' })}
    >
      <Glyph of={House} size="s" />
      <span className="cut">{say('start')}</span>
    </button>
  );
}

const titleOf = ({ draft, lang }: OpenCourse): string => inLang(draft.course.title, lang, draft.course);

/** An open course: its title, what keeps it from being saved, and the way to close it; the middle button closes too. */
function CourseTab({ course, isCurrent }: { course: OpenCourse; isCurrent: boolean }) {
  const say = useSay();
  const { path, lang } = course;
  const { state } = useSave.useOf(path);
  const title = titleOf(course) || say('untitled');
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) own.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isCurrent]);
  return (
    <div
      ref={own}
      className="doc-tab course"
      data-current={isCurrent || undefined}
      onAuxClick={(event) => event.button === 1 && void close(path)}
    >
      <button
        type="button"
        className="doc-name"
        aria-current={isCurrent ? 'page' : undefined}
        title={`${title}\n${path}`}
        onClick={() => bringToFront(path)}
      >
        {state.kind === 'conflict' || state.kind === 'failed' ? (
          <>
            <LevelMark level="block" />
            <span className="vh">{say(state.kind === 'conflict' ? 'save-conflict' : 'save-failed')}</span>
          </>
        ) : (
          <Glyph of={FileText} size="s" />
        )}
        <span className="cut" lang={lang}>
          {title}
        </span>
      </button>
      <IconButton icon={X} small label={say('close-course', { title })} onPress={() => void close(path)} />
    </div>
  );
}

/** From so many courses on some tabs may be out of sight: a list names them all. */
const MANY = 6;

function AllCourses({ all }: { all: readonly OpenCourse[] }) {
  const say = useSay();
  const front = useCourse((s) => s.open?.path);
  return (
    <Menu
      label={say('open-courses', { n: all.length })}
      entries={all.map((course) => ({
        id: course.path,
        label: titleOf(course) || say('untitled'),
        checked: course.path === front,
        run: () => bringToFront(course.path),
      }))}
    >
      <IconButton icon={ChevronDown} label={say('open-courses', { n: all.length })} />
    </Menu>
  );
}

/** Open places as tabs, the command box, language, appearance, help. */
export function TitleBar() {
  const say = useSay();
  const { tab } = useSession();
  const { open, all } = useCourse();
  const title = open ? titleOf(open) || say('untitled') : '';
  useEffect(() => {
    document.title = title && tab === 'course' ? `${title} · ${say('app-name')}` : say('app-name');
  }, [title, tab, say]);
  return (
    <header className="titlebar" data-pane="title">
      <Brand />
      <nav className="doc-tabs" aria-label={say('open-places')}>
        <StartTab />
        {all.map((course) => (
          <CourseTab
            key={course.path}
            course={course}
            isCurrent={tab !== 'start' && course.path === open?.path}
          />
        ))}
      </nav>
      {all.length >= MANY && <AllCourses all={all} />}
      <Tools />
    </header>
  );
}

/** What is there wherever one is; a letter typed in a course draws none of it anew. */
const Tools = memo(function Tools() {
  const say = useSay();
  const { lang, theme } = useSettings();
  return (
    <div className="tools">
      <AriaButton className="find-box" onPress={() => openDialog({ kind: 'palette' })}>
        <Glyph of={Search} size="s" />
        <span className="grow cut">{say('command-palette')}</span>
        <kbd>{firstKeys(command('palette'))}</kbd>
      </AriaButton>
      <KeyboardMenu />
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
        label={say('help-open')}
        keys={firstKeys(command('help'))}
        onPress={command('help').run}
      />
    </div>
  );
});
