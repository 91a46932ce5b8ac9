import { X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { BLOOM_LEVELS, type BloomLevel, DIFFICULTIES } from '../../packager/course/blocks/tags.ts';
import type { CompetencyTag } from '../../packager/course/course.ts';
import { nameIn, tagOf } from '../../packager/platform/competencies/names.ts';
import { knowFramework, useFramework } from '../competencies/view.ts';
import { playQuestion } from '../learner/play-question.ts';
import { togglePane, useSettings } from '../settings.ts';
import { useOpen } from '../store.ts';
import { IconButton } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Select } from '../ui/field.tsx';
import { Segments } from '../ui/segments.tsx';
import { useSay } from '../words.tsx';
import { setTag } from './actions.ts';
import { Blueprint } from './blueprint.tsx';
import type { Question } from './list.ts';
import { Pools } from './pools.tsx';
import { BLOOM_WORDS, DIFFICULTY_WORDS } from './words.ts';

/** What goes with the chosen question, and the tests with their pools. */
export function Side(props: {
  question: Question | undefined;
  chosen: readonly Question[];
  questions: readonly Question[];
}) {
  const { question, chosen, questions } = props;
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  return (
    <aside className="pane inspector" aria-label={say('questions-side')} data-pane="questions-side">
      <Tabs className="inspector-tabs">
        <div className="tab-list">
          <TabList aria-label={say('questions-side')} className="row">
            <Tab id="question" className="tab">
              {say('question')}
            </Tab>
            <Tab id="pools" className="tab">
              {say('pools-and-test')}
            </Tab>
          </TabList>
          <span className="grow" />
          <span className="inspector-close">
            <IconButton
              icon={X}
              label={say('questions-side')}
              keys="Ctrl I"
              small
              onPress={() => togglePane('inspector')}
            />
          </span>
        </div>
        <TabPanel id="question" className="pane-body">
          {question ? (
            <>
              {chosen.length === 1 && <Learner question={question} />}
              {!readOnly && <TagsForm chosen={chosen} />}
            </>
          ) : (
            <Empty art="none" title={say('nothing-chosen')}>
              {say('questions-choose-hint')}
            </Empty>
          )}
        </TabPanel>
        <TabPanel id="pools" className="pane-body">
          <Pools />
          <Blueprint questions={questions} />
        </TabPanel>
      </Tabs>
    </aside>
  );
}

const DARK = '(prefers-color-scheme: dark)';
const onScheme = (listener: () => void): (() => void) => {
  const query = matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** The question as the learner meets it, to be answered; begun anew whenever it is written. */
function Learner({ question }: { question: Question }) {
  const say = useSay();
  const lang = useOpen((o) => o.lang);
  const theme = useSettings((s) => s.theme);
  const isDark = useSyncExternalStore(onScheme, () => matchMedia(DARK).matches);
  const host = useRef<HTMLDivElement>(null);
  const mode = theme === 'system' ? (isDark ? 'dark' : 'light') : theme;
  const { node } = question;
  useEffect(() => {
    if (host.current) playQuestion(host.current, node, lang, mode);
  }, [node, lang, mode]);
  return (
    <section className="group" aria-label={say('question-as-learner')}>
      <h3>{say('question-as-learner')}</h3>
      <div ref={host} className="question-learner" />
    </section>
  );
}

const NONE = 'none';
const SEPARATOR = ' › ';
const nameOf = ({ area, theme, subTheme }: CompetencyTag): string => [area, theme, subTheme].join(SEPARATOR);

/** A question keeps the names alone. */
const tagNamed = (one: CompetencyTag | undefined): CompetencyTag | undefined =>
  one && { area: one.area, theme: one.theme, subTheme: one.subTheme };

/** The value that all chosen questions share. */
function shared<T>(values: readonly T[]): T | undefined {
  const [first, ...others] = values;
  return others.every((one) => JSON.stringify(one) === JSON.stringify(first)) ? first : undefined;
}

function TagsForm({ chosen }: { chosen: readonly Question[] }) {
  const say = useSay();
  const own = useOpen((o) => o.draft.course.competencies);
  const framework = useFramework((f) => f.competencies);
  const inHindi = useSettings((s) => s.lang) === 'hi';
  useEffect(() => void knowFramework(), []);
  const all = useMemo(
    () => new Map([...framework, ...own.map(tagOf)].map((one) => [nameOf(one), one] as const)),
    [framework, own],
  );
  const [whole, setWhole] = useState(false);
  const difficulty = shared(chosen.map(({ tags }) => tags.difficulty));
  const bloom = shared(chosen.map(({ tags }) => tags.bloom));
  const competency = shared(chosen.map(({ tags }) => tags.competency));
  const ofCourse = own.map((one) => nameOf(tagOf(one)));
  const named = competency ? nameOf(competency) : NONE;
  // Those of the course are nearest; the rest of the framework is one step further.
  const offered = [
    ...new Set([
      ...ofCourse,
      ...(whole || ofCourse.length === 0 ? all.keys() : []),
      ...(competency ? [named] : []),
    ]),
  ];
  return (
    <div className="group">
      <h3>{chosen.length > 1 ? say('tags-of', { n: chosen.length }) : say('tags')}</h3>
      <Segments
        label={say('difficulty')}
        showLabel
        value={difficulty ?? NONE}
        choices={[
          ...DIFFICULTIES.map((id) => ({ id, label: say(DIFFICULTY_WORDS[id]) })),
          { id: NONE, label: '–' },
        ]}
        onChange={(id) => setTag(chosen, 'difficulty', id === NONE ? undefined : id)}
      />
      <Select<BloomLevel | typeof NONE>
        label={say('bloom')}
        value={bloom ?? NONE}
        choices={[
          { id: NONE, label: say('tag-none') },
          ...BLOOM_LEVELS.map((id) => ({ id, label: say(BLOOM_WORDS[id]) })),
        ]}
        onChange={(id) => setTag(chosen, 'bloom', id === NONE ? undefined : id)}
      />
      <Select
        label={say('competency')}
        value={named}
        choices={[
          { id: NONE, label: say('tag-none') },
          ...offered.map((name) => ({
            id: name,
            label: name
              .split(SEPARATOR)
              .slice(1)
              .map((each) => (inHindi ? nameIn(each, 'hi') : each))
              .join(SEPARATOR),
            lang: inHindi ? 'hi' : 'en',
          })),
          ...(whole || ofCourse.length === 0 ? [] : [{ id: 'more', label: say('competency-more') }]),
        ]}
        onChange={(name) => {
          if (name === 'more') setWhole(true);
          else setTag(chosen, 'competency', tagNamed(all.get(name)));
        }}
      />
    </div>
  );
}
