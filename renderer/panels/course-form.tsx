import type { WritableDraft } from 'immer';
import { BookA, Palette } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { type Course, inLang, LICENCES } from '../../packager/course/course.ts';
import { change } from '../history.ts';
import { LANGUAGES } from '../languages.ts';
import { pageMinutes } from '../measure.ts';
import { languageName, minutesInWords } from '../numbers.ts';
import { useProblems } from '../problems.ts';
import { pageOrder, setOpen, useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Checkbox, Select } from '../ui/field.tsx';
import { type Key, useSay } from '../words.tsx';
import { Competencies } from './competencies.tsx';
import { AuthorsForm, ReferencesForm } from './course-lists.tsx';
import { WordList } from './word-list.tsx';

type TextName = 'title' | 'subtitle' | 'description' | 'purpose' | 'instructions' | 'institution';

/** Texts of the course: their words, how many lines, and how long the platform lets them be. */
const TEXTS: readonly {
  name: TextName;
  label: Key;
  hint?: Key;
  lines?: number;
  min?: number;
  max?: number;
}[] = [
  { name: 'title', label: 'course-title', hint: 'course-title-hint', min: 5, max: 500 },
  { name: 'subtitle', label: 'course-subtitle', max: 500 },
  { name: 'description', label: 'course-description', hint: 'course-description-hint', lines: 3, min: 10 },
  { name: 'purpose', label: 'course-purpose', hint: 'course-purpose-hint', lines: 2 },
  { name: 'instructions', label: 'course-instructions', lines: 2 },
  { name: 'institution', label: 'course-institution', hint: 'course-institution-hint' },
];

const setCourse = (recipe: (course: WritableDraft<Course>) => void): void => change((d) => recipe(d.course));

/** What the platform asks about a course. Whoever was sent here stands at the field that was meant. */
export function CourseForm() {
  const say = useSay();
  const course = useOpen((o) => o.draft.course);
  const lang = useOpen((o) => o.lang);
  const box = useRef<HTMLDivElement>(null);
  const wanted = useProblems((p) => p.form);
  useEffect(() => {
    if (wanted === null) return;
    // The panes may just be appearing: the wish stands until they are there.
    const frame = requestAnimationFrame(() => {
      const name = wanted.split('/')[1];
      const group = name && box.current?.querySelector(`[data-field="${CSS.escape(name)}"]`);
      if (group instanceof HTMLElement) {
        group.scrollIntoView({ block: 'center' });
        group.querySelector<HTMLElement>('input, textarea, button')?.focus();
      }
      useProblems.setState({ form: null });
    });
    return () => cancelAnimationFrame(frame);
  }, [wanted]);

  return (
    <div ref={box}>
      <div className="group">
        <h3>{say('course-about')}</h3>
        {TEXTS.map(({ name, label, hint, lines, min, max }) => (
          <div key={name} data-field={name}>
            <DraftField
              label={say(label)}
              lang={lang}
              {...(hint && { hint: say(hint) })}
              {...(lines && { lines })}
              placeholder={course[name][lang] ? '' : inLang(course[name], lang, course)}
              value={course[name][lang] ?? ''}
              check={(v) => {
                const n = v.trim().length;
                if (n > 0 && min && n < min) return say('too-short', { min });
                return max && n > max ? say('too-long', { max, n }) : undefined;
              }}
              onCommit={(v) =>
                setCourse((c) => {
                  if (v.trim()) c[name][lang] = v.trim();
                  else delete c[name][lang];
                })
              }
            />
          </div>
        ))}
      </div>
      <div className="group" data-field="languages">
        <h3>{say('course-languages')}</h3>
        <p className="hint">
          {say('course-languages-hint', { main: languageName(course.languages[0] ?? 'en') })}
        </p>
        {course.languages.map((l, i) => (
          <Checkbox
            key={l}
            checked
            onChange={() =>
              i > 0 &&
              setCourse((c) => {
                c.languages = c.languages.filter((x) => x !== l);
              })
            }
          >
            <span lang={l}>{languageName(l)}</span>
          </Checkbox>
        ))}
        <Select
          label={say('language-add')}
          value={null}
          placeholder={say('choose')}
          choices={LANGUAGES.filter((l) => !course.languages.includes(l)).map((l) => ({
            id: l,
            label: languageName(l),
            lang: l,
          }))}
          onChange={(l) => setCourse((c) => void c.languages.push(l))}
        />
      </div>
      <div className="group">
        <h3>{say('course-terms')}</h3>
        <div data-field="licence">
          <Select
            label={say('licence')}
            value={course.licence || null}
            placeholder={say('choose')}
            choices={[...new Set([...LICENCES, ...(course.licence ? [course.licence] : [])])].map((l) => ({
              id: l,
              label: l,
              lang: 'en',
            }))}
            onChange={(l) =>
              setCourse((c) => {
                c.licence = l;
              })
            }
          />
        </div>
        <div data-field="source">
          <DraftField
            label={say('course-source')}
            hint={say('course-source-hint')}
            value={course.source}
            onCommit={(v) =>
              setCourse((c) => {
                c.source = v.trim();
              })
            }
          />
        </div>
        <Duration />
        <WordList
          field="keywords"
          label={say('keywords')}
          hint={say('keywords-hint')}
          words={course.keywords}
          onChange={(list) =>
            setCourse((c) => {
              c.keywords = list;
            })
          }
        />
      </div>
      <DesignLink />
      <GlossaryLink />
      <Competencies />
      <div className="group" data-field="audience">
        <h3>{say('audience')}</h3>
        {(['positions', 'roles', 'activities'] as const).map((name) => (
          <WordList
            key={name}
            field={name}
            label={say(AUDIENCE[name])}
            words={course.audience[name]}
            onChange={(list) =>
              setCourse((c) => {
                c.audience[name] = list;
              })
            }
          />
        ))}
      </div>
      <AuthorsForm />
      <ReferencesForm />
    </div>
  );
}

const AUDIENCE = {
  positions: 'audience-positions',
  roles: 'audience-roles',
  activities: 'audience-activities',
} as const;

/** The way to the design of the course, which needs room to be seen. */
function DesignLink() {
  const say = useSay();
  const design = useOpen((o) => o.draft.course.design);
  return (
    <div className="group" data-field="design">
      <h3>{say('design')}</h3>
      <p className="hint">{say(design ? 'design-some' : 'design-none')}</p>
      <div>
        <Button size="sm" icon={Palette} onPress={() => setOpen({ mode: 'design' })}>
          {say('design-change')}
        </Button>
      </div>
    </div>
  );
}

/** The way to the glossary, which is a screen of its own. */
function GlossaryLink() {
  const say = useSay();
  const n = useOpen((o) => o.draft.course.glossary?.length ?? 0);
  return (
    <div className="group" data-field="glossary">
      <h3>{say('glossary')}</h3>
      <p className="hint">{n > 0 ? say('glossary-course-some', { n }) : say('glossary-course-none')}</p>
      <div>
        <Button size="sm" icon={BookA} onPress={() => setOpen({ mode: 'glossary' })}>
          {say('glossary-open')}
        </Button>
      </div>
    </div>
  );
}

/** Minutes the course says it takes, beside what its pages measure. */
function Duration() {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const measured = pageOrder(draft).reduce((sum, page) => sum + pageMinutes(draft, page), 0);
  const stated = draft.course.duration;
  return (
    <div className="stack" data-field="duration">
      <DraftField
        label={say('duration')}
        hint={say('duration-hint', { time: minutesInWords(measured) })}
        value={stated ? String(stated) : ''}
        check={(v) => (v.trim() === '' || /^[1-9]\d*$/.test(v.trim()) ? undefined : say('duration-number'))}
        onCommit={(v) => {
          const text = v.trim();
          if (text === '') setCourse((c) => void delete c.duration);
          else if (/^[1-9]\d*$/.test(text))
            setCourse((c) => {
              c.duration = Number(text);
            });
        }}
      />
      {measured > 0 && stated !== measured && (
        <div>
          <Button
            size="sm"
            onPress={() =>
              setCourse((c) => {
                c.duration = measured;
              })
            }
          >
            {say('duration-use', { time: minutesInWords(measured) })}
          </Button>
        </div>
      )}
    </div>
  );
}
