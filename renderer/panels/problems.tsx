import { ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { inLang } from '../../packager/course/course.ts';
import { command } from '../commands/commands.ts';
import { firstKeys } from '../keys.ts';
import { alike, mend, mendAlike } from '../mend.ts';
import { languageName } from '../numbers.ts';
import { itemOf, placeOf } from '../outline.ts';
import { actionOf, check, entryOf, goToProblem, type Problem, useProblems } from '../problems.ts';
import { togglePane, useSettings } from '../settings.ts';
import { openCourse, shownEntry, useOpen } from '../store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { SearchField } from '../ui/field.tsx';
import { Segments } from '../ui/segments.tsx';
import { type Level, LevelLine, LevelMark } from '../ui/severity.tsx';
import { type Key, useSay } from '../words.tsx';
import './problems.css';

export const LEVEL_WORDS: Readonly<Record<Level, Key>> = {
  block: 'level-block',
  warn: 'level-warn',
  person: 'level-person',
  pass: 'level-pass',
};
const LEVELS: readonly Level[] = ['block', 'warn', 'person'];

/** A place in words: number of the module, name of the page or item. */
export function usePlace(): (problem: Problem) => string {
  const say = useSay();
  const course = useOpen((o) => o.draft.course);
  const heads = useOpen((o) => o.draft.heads);
  const lang = useOpen((o) => o.lang);
  return (problem) => {
    const entry = entryOf(problem, { course });
    const module = entry
      ? placeOf(course, entry)?.module
      : Number(/^\/outline\/(\d+)/.exec(problem.location.pointer ?? '')?.[1] ?? Number.NaN);
    if (entry) {
      const title = inLang((heads[entry] ?? itemOf(course, entry))?.title, lang, course) || say('untitled');
      const { lang: found } = problem.location;
      // In a course of several languages the same may be missing in each.
      const spoken = found && course.languages.length > 1 ? ` · ${languageName(found)}` : '';
      return `${module === undefined ? '' : `${module + 1} · `}${title}${spoken}`;
    }
    const found = module === undefined ? undefined : course.outline[module];
    return found ? `${(module ?? 0) + 1} · ${inLang(found.title, lang, course)}` : say('whole-course');
  };
}

/** What the check found, below the sheet; folded it is a line with the counts. */
export function Problems() {
  const say = useSay();
  const list = useProblems((p) => p.list);
  const current = useProblems((p) => p.current);
  const failure = useProblems((p) => p.failure);
  const isChecked = useProblems((p) => p.checkedAt !== null);
  const entry = useOpen(shownEntry);
  const course = useOpen((o) => o.draft.course);
  const height = useSettings((s) => s.panes.problems);
  const [where, setWhere] = useState<'all' | 'page'>('all');
  const [only, setOnly] = useState<Level | null>(null);
  const [words, setWords] = useState('');
  const placeText = usePlace();
  const here = useMemo(() => list.filter((p) => entryOf(p, { course }) === entry), [list, course, entry]);
  const wanted = words.trim().toLowerCase();
  const shown = (where === 'page' ? here : list).filter(
    (p) =>
      (only === null || p.level === only) &&
      (wanted === '' || `${p.what} ${p.why} ${placeText(p)}`.toLowerCase().includes(wanted)),
  );
  const filtered = only !== null || wanted !== '';
  const rows = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (current) rows.current?.querySelector('.is-cur')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const folded = height === 0 || (list.length === 0 && !failure);

  return (
    <section className="pane problems" aria-label={say('problems')} data-pane="problems">
      <div className="problems-head">
        <h2>{say('problems')}</h2>
        {LEVELS.map((level) => {
          const n = list.filter((p) => p.level === level).length;
          return n > 0 ? (
            <button
              key={level}
              type="button"
              className="problems-level"
              aria-pressed={only === level}
              title={say('problems-only', { level: say(LEVEL_WORDS[level]) })}
              onClick={() => setOnly(only === level ? null : level)}
            >
              <LevelLine level={level}>
                <span>{n}</span>
                <span className="vh">{say(LEVEL_WORDS[level])}</span>
              </LevelLine>
            </button>
          ) : null;
        })}
        {!folded && list.length > 0 && (
          <Segments
            label={say('problems-where')}
            small
            value={where}
            choices={[
              { id: 'all', label: say('problems-all', { n: list.length }) },
              { id: 'page', label: say('problems-here', { n: here.length }) },
            ]}
            onChange={setWhere}
          />
        )}
        {!folded && list.length > 0 && (
          <SearchField label={say('problems-search')} value={words} onChange={setWords} />
        )}
        {list.length === 0 &&
          !failure &&
          (isChecked ? (
            <LevelLine level="pass">{say('problems-none')}</LevelLine>
          ) : (
            <span className="muted">{say('checking')}</span>
          ))}
        <span className="grow" />
        {list.length > 0 && (
          <span className="sm quiet problems-hint">
            <kbd>{firstKeys(command('next-problem'))}</kbd> {say('problem-next')}
          </span>
        )}
        {(list.length > 0 || failure) && (
          <IconButton
            icon={folded ? ChevronUp : ChevronDown}
            label={folded ? say('problems-open') : say('problems-fold')}
            onPress={() => togglePane('problems')}
          />
        )}
      </div>
      {!folded && (
        <ul className="problem-list" ref={rows}>
          {failure && (
            <li className="problem-note">
              <LevelMark level="warn" />
              <span className="grow">
                <b>{say('check-failed')}</b>{' '}
                <span className="muted">{failure.message || say('engine-silent')}</span>
              </span>
              <Button size="sm" onPress={() => void check()}>
                {say('try-again')}
              </Button>
            </li>
          )}
          {shown.map((problem) => (
            <ProblemRow
              key={problem.key}
              problem={problem}
              place={placeText(problem)}
              isCurrent={problem.key === current}
            />
          ))}
          {shown.length === 0 && !failure && (
            <li className="problem-note muted">
              {say(filtered ? 'problems-none-such' : 'problems-none-here')}
              {filtered && (
                <Button
                  size="sm"
                  look="link"
                  onPress={() => {
                    setOnly(null);
                    setWords('');
                  }}
                >
                  {say('problems-unfilter')}
                </Button>
              )}
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

function ProblemRow({ problem, place, isCurrent }: { problem: Problem; place: string; isCurrent: boolean }) {
  const say = useSay();
  const readOnly = openCourse().readOnly;
  const kind = useProblems(({ list }) => (isCurrent ? alike(list, problem).length : 0));
  const act = (readOnly ? undefined : actionOf(problem)) ?? say('go-there');
  return (
    <li className={isCurrent ? 'problem is-cur' : 'problem'} aria-current={isCurrent || undefined}>
      <LevelMark level={problem.level} />
      <span className="vh">{say(LEVEL_WORDS[problem.level])}</span>
      <button type="button" className="what cut" title={problem.what} onClick={() => goToProblem(problem)}>
        {problem.what}
      </button>
      <span className="cut muted why" title={problem.why}>
        {problem.why}
      </span>
      <span className="cut muted sm place" title={place}>
        {place}
      </span>
      <span className="act">
        {problem.fix && !readOnly && kind > 1 && (
          <Button size="sm" look="link" onPress={() => mendAlike(problem)}>
            {say('mend-alike', { n: kind })}
          </Button>
        )}
        <Button
          size="sm"
          look={isCurrent ? 'normal' : 'link'}
          onPress={() => (readOnly ? goToProblem(problem) : mend(problem))}
        >
          {act}
        </Button>
      </span>
    </li>
  );
}
