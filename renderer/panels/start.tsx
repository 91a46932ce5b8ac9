import { FolderOpen, Play, Plus } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { Failure, RecentCourse, TemplateInfo } from '../../packager/api.ts';
import { inLang } from '../../packager/course/course.ts';
import { openDialog } from '../dialogs.ts';
import { whenInWords } from '../numbers.ts';
import { rpc } from '../rpc.ts';
import { inSentences } from '../sentences.ts';
import { open, useSession } from '../session.ts';
import { useSettings } from '../settings.ts';
import { useCourse } from '../store.ts';
import { Button, Glyph } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Thumb } from '../ui/pictures.tsx';
import { Waiting } from '../ui/progress.tsx';
import { Notice } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import { Recent, RecentState } from './recent.tsx';
import { Templates } from './templates.tsx';
import './start.css';

/** The first screen: go on where one was, begin something, or find a course again. */
export function Start() {
  const say = useSay();
  const { opening, failure } = useSession();
  const opened = useCourse((s) => s.all.length);
  const [recents, setRecents] = useState<readonly RecentCourse[] | null>(null);
  const [templates, setTemplates] = useState<readonly TemplateInfo[]>([]);
  const [fault, setFault] = useState<Failure | null>(null);

  const load = useCallback(async () => {
    const [list, offered] = await Promise.all([rpc('recent.list', {}), rpc('templates.list', {})]);
    if (list.ok) setRecents(list.value);
    if (offered.ok) setTemplates(offered.value);
    const failed = [list, offered].find(({ ok }) => !ok);
    setFault(failed && !failed.ok ? failed.error : null);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a course that was closed changes the list
  useEffect(() => void load(), [load, opened]);

  // The fullest template is the finished course.
  const [sample] = templates.filter((t) => t.pages > 1).sort((a, b) => b.pages - a.pages);
  const last = recents?.find((r) => !r.missing);
  return (
    <div className="start">
      <main className="start-main" data-pane="start">
        {failure && (
          <Notice
            level="block"
            title={failure.what || say('engine-silent')}
            actions={
              <>
                <Button onPress={() => void open(failure.path)}>{say('try-again')}</Button>
                <Button look="link" onPress={() => void rpc('shell.reveal', { path: failure.path })}>
                  {say('show-in-folder')}
                </Button>
              </>
            }
          >
            <p className="mono place-path" dir="ltr">
              {failure.path}
            </p>
            {inSentences(failure.why, failure.how)}
            {failure.problems && failure.problems.length > 0 && (
              <ul className="open-problems">
                {failure.problems.slice(0, 8).map((p) => (
                  <li key={p.file + p.pointer + p.what}>{[p.what, p.how].filter(Boolean).join(' · ')}</li>
                ))}
                {failure.problems.length > 8 && (
                  <li>{say('and-more', { n: failure.problems.length - 8 })}</li>
                )}
              </ul>
            )}
          </Notice>
        )}
        {opening && (
          <p className="muted" role="status">
            {say('opening')}
          </p>
        )}
        {fault ? (
          <Notice
            level="block"
            title={fault.what || say('engine-silent')}
            actions={<Button onPress={() => void load()}>{say('try-again')}</Button>}
          >
            {fault.why || say('engine-silent-why')}
          </Notice>
        ) : !recents ? (
          <Waiting lines={5} />
        ) : last ? (
          <Resume course={last} />
        ) : (
          <Welcome sample={sample} />
        )}
        <div className={last ? 'ways' : 'ways first'}>
          <Way
            icon={Plus}
            title={say('command-new')}
            text={say('way-new')}
            onPress={() => openDialog({ kind: 'new' })}
          />
          <Way
            icon={FolderOpen}
            title={say('command-open')}
            text={say('way-open')}
            onPress={() => openDialog({ kind: 'open' })}
          />
          {last && sample && (
            <Way
              icon={Play}
              title={say('look-at-sample')}
              text={say('way-sample', { pages: sample.pages })}
              onPress={() => openDialog({ kind: 'new', template: sample.id })}
            />
          )}
        </div>
        {recents && recents.length > 0 && <Recent courses={recents} onChange={() => void load()} />}
        {recents?.length === 0 && (
          <section>
            <div className="recent-head">
              <h2>{say('recent')}</h2>
            </div>
            <Empty title={say('recent-none')}>{say('recent-none-hint')}</Empty>
          </section>
        )}
      </main>
      <Templates templates={templates} />
    </div>
  );
}

function Way({
  icon,
  title,
  text,
  onPress,
}: {
  icon: typeof Plus;
  title: string;
  text: string;
  onPress: () => void;
}) {
  return (
    <button type="button" className="way" onClick={onPress}>
      <Glyph of={icon} size="l" />
      <b>{title}</b>
      <span className="muted">{text}</span>
    </button>
  );
}

/** The course one was writing last, and the way back into it. */
function Resume({ course }: { course: RecentCourse }) {
  const say = useSay();
  const lang = course.languages[0] ?? 'en';
  return (
    <section className="resume">
      <Thumb url={course.thumbnailUrl} seed={course.path} size="l" />
      <div>
        <p className="muted">{say('you-were-writing', { when: whenInWords(course.openedAt) })}</p>
        <h1 lang={lang} title={inLang(course.title, lang)}>
          {inLang(course.title, lang) || say('untitled')}
        </h1>
        <p className="resume-state">
          <RecentState course={course} />
        </p>
      </div>
      <Button look="primary" size="lg" onPress={() => void open(course.path, course.lastPage)}>
        {say('go-on-writing')}
      </Button>
    </section>
  );
}

/** Nothing was opened here yet: the sample shows what a finished course is. */
function Welcome({ sample }: { sample: TemplateInfo | undefined }) {
  const say = useSay();
  const ui = useSettings((s) => s.lang);
  return (
    <section className="resume">
      <Thumb url={sample?.thumbnailUrl} seed={sample?.id ?? 'kriti'} size="l" />
      <div>
        <h1>{say('welcome')}</h1>
        <p className="muted welcome-text">{say('welcome-text')}</p>
      </div>
      <div className="welcome-act">
        <Button
          look="primary"
          size="lg"
          onPress={() => openDialog(sample ? { kind: 'new', template: sample.id } : { kind: 'new' })}
        >
          {sample ? say('look-at-sample') : say('command-new')}
        </Button>
        {sample && (
          <span className="sm muted" lang={ui}>
            {say('way-sample', { pages: sample.pages })}
          </span>
        )}
      </div>
    </section>
  );
}
