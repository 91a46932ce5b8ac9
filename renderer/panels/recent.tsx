import { MoreHorizontal } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { RecentCourse } from '../../packager/api.ts';
import { inLang } from '../../packager/course/course.ts';
import { languageName, minutesInWords, whenInWords } from '../numbers.ts';
import { rpc } from '../rpc.ts';
import { open } from '../session.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { SearchField } from '../ui/field.tsx';
import { Menu } from '../ui/menu.tsx';
import { Thumb } from '../ui/pictures.tsx';
import { LevelLine } from '../ui/severity.tsx';
import { note } from '../ui/toast.tsx';
import { useSay } from '../words.tsx';

/** What the last check said: the weightiest thing first. */
export function RecentState({ course }: { course: Pick<RecentCourse, 'state' | 'missing'> }) {
  const say = useSay();
  const { state, missing } = course;
  if (missing) return <LevelLine level="warn">{say('folder-missing')}</LevelLine>;
  if (!state) return <span className="quiet">{say('not-checked')}</span>;
  if (state.errors > 0) return <LevelLine level="block">{say('state-block', { n: state.errors })}</LevelLine>;
  if (state.reviews > 0)
    return <LevelLine level="person">{say('state-person', { n: state.reviews })}</LevelLine>;
  if (state.warnings > 0)
    return <LevelLine level="warn">{say('state-warn', { n: state.warnings })}</LevelLine>;
  return <LevelLine level="pass">{say('state-pass')}</LevelLine>;
}

/** Courses opened before, to be found again and forgotten. */
export function Recent({ courses, onChange }: { courses: readonly RecentCourse[]; onChange: () => void }) {
  const say = useSay();
  const [looked, setLooked] = useState('');
  const shown = useMemo(() => {
    const q = looked.trim().toLocaleLowerCase();
    const words = (c: RecentCourse) => [...Object.values(c.title), c.path].join(' ').toLocaleLowerCase();
    return q ? courses.filter((c) => words(c).includes(q)) : courses;
  }, [courses, looked]);

  const forget = async (course: RecentCourse) => {
    const reply = await rpc('recent.forget', { path: course.path });
    if (!reply.ok) return note(reply.error.message || say('engine-silent'));
    onChange();
    const title = inLang(course.title, course.languages[0] ?? 'en') || say('untitled');
    note(say('forgotten', { title }), {
      label: say('undo'),
      run: () => void rpc('recent.add', { path: course.path }).then(onChange),
    });
  };

  return (
    <section aria-label={say('recent')}>
      <div className="recent-head">
        <h2 className="grow">{say('recent')}</h2>
        <div className="recent-find">
          <SearchField
            label={say('recent-find', { n: courses.length })}
            value={looked}
            onChange={setLooked}
          />
        </div>
      </div>
      {shown.length === 0 ? (
        <Empty
          art="none"
          title={say('nothing-matches', { looked })}
          actions={
            <Button size="sm" onPress={() => setLooked('')}>
              {say('clear-search')}
            </Button>
          }
        >
          {say('courses-hidden', { n: courses.length })}
        </Empty>
      ) : (
        <table className="recent">
          <thead>
            <tr>
              <th>
                <span className="vh">{say('picture')}</span>
              </th>
              <th>{say('course')}</th>
              <th>{say('last-worked')}</th>
              <th>{say('state')}</th>
              <th>
                <span className="vh">{say('actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((course) => (
              <Row key={course.path} course={course} onForget={() => void forget(course)} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ course, onForget }: { course: RecentCourse; onForget: () => void }) {
  const say = useSay();
  const lang = course.languages[0] ?? 'en';
  const title = inLang(course.title, lang) || say('untitled');
  const facts = [
    course.languages.map(languageName).join(', '),
    say('pages', { n: course.pages }),
    course.minutes && course.pages > 0 ? minutesInWords(course.minutes) : '',
  ].filter(Boolean);
  return (
    <tr>
      <td>
        <Thumb url={course.thumbnailUrl} seed={course.path} size="s" />
      </td>
      <td>
        <button
          type="button"
          className="name"
          title={title}
          lang={lang}
          disabled={course.missing}
          onClick={() => void open(course.path, course.lastPage)}
        >
          {title}
        </button>
        <div className="sm muted" title={course.path}>
          {course.missing ? course.path : facts.join(' · ')}
        </div>
      </td>
      <td className="muted">{whenInWords(course.openedAt)}</td>
      <td>
        <RecentState course={course} />
      </td>
      <td>
        <Menu
          label={say('actions-for', { title })}
          entries={[
            ...(course.missing
              ? []
              : [
                  {
                    id: 'reveal',
                    label: say('show-in-folder'),
                    run: () => void rpc('shell.reveal', { path: course.path }),
                  },
                ]),
            { id: 'forget', label: say('forget'), run: onForget },
          ]}
        >
          <IconButton icon={MoreHorizontal} label={say('actions-for', { title })} />
        </Menu>
      </td>
    </tr>
  );
}
