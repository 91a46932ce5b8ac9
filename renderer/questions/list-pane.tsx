import { useEffect, useRef } from 'react';
import { GridList, GridListItem, ListLayout, ToggleButton, Virtualizer } from 'react-aria-components';
import { BLOOM_LEVELS, DIFFICULTIES } from '../../packager/course/blocks/tags.ts';
import { LanguageMenu } from '../panels/language-menu.tsx';
import { useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { SearchField, Select } from '../ui/field.tsx';
import { LevelMark } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import { addQuestion, copyAsText, duplicateQuestion, removeQuestions } from './actions.ts';
import { placeKey, type Question, SORTS, type Sort, type TagFilter, TYPES } from './list.ts';
import type { NamedPlace } from './places.ts';
import { showAllQuestions, useQuestions, writeQuestion } from './view.ts';
import { BLOOM_WORDS, DIFFICULTY_WORDS, GAP_WORDS, SORT_WORDS, TYPE_WORDS } from './words.ts';

const ROW = 50;

interface Props {
  /** All of the course. */
  readonly questions: readonly Question[];
  /** Those that the filter lets through, in the order asked for. */
  readonly shown: readonly Question[];
  readonly places: readonly NamedPlace[];
}

/** All questions, one tab stop: arrows, Enter opens, Delete takes out, Ctrl D copies. */
export function ListPane({ questions, shown, places }: Props) {
  const say = useSay();
  return (
    <section className="pane questions-list" aria-label={say('mode-questions')} data-pane="questions">
      {questions.length > 0 && <Filters questions={questions} places={places} />}
      {questions.length === 0 ? (
        <div className="questions-empty">
          <Empty art="page" title={say('questions-none')}>
            {say('questions-none-hint')}
          </Empty>
        </div>
      ) : shown.length === 0 ? (
        <div className="questions-empty">
          <Empty
            art="none"
            title={say('questions-none-such')}
            actions={
              <Button size="sm" onPress={showAllQuestions}>
                {say('questions-show-all')}
              </Button>
            }
          >
            {say('questions-hidden', { n: questions.length })}
          </Empty>
        </div>
      ) : (
        <Rows shown={shown} places={places} />
      )}
      <Foot questions={questions} />
    </section>
  );
}

function Rows({ shown, places }: Omit<Props, 'questions'>) {
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  const chosenKeys = useQuestions((v) => v.chosen);
  const chosen = shown.filter(({ key }) => chosenKeys.has(key));
  const list = useRef<HTMLDivElement>(null);
  const at = shown.findIndex(({ key }) => chosenKeys.has(key));
  useEffect(() => {
    // What was added, moved or gone to elsewhere comes into view here too.
    const show = () => {
      const grid = list.current;
      if (!grid || at < 0) return;
      const [top, bottom] = [at * ROW, (at + 1) * ROW - grid.clientHeight];
      if (grid.scrollTop > top) grid.scrollTop = top;
      else if (grid.scrollTop < bottom) grid.scrollTop = bottom;
    };
    // Only once the rows have their places can it scroll so far.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(show);
    });
    return () => cancelAnimationFrame(frame);
  }, [at]);
  const onKeyDown = (event: React.KeyboardEvent) => {
    const { key, ctrlKey, metaKey } = event;
    const isCtrl = ctrlKey || metaKey;
    const take = (run: () => void) => {
      event.preventDefault();
      event.stopPropagation();
      run();
    };
    if (isCtrl && key.toLowerCase() === 'c') take(() => void copyAsText(chosen));
    if (readOnly) return;
    if (key === 'Delete') take(() => removeQuestions(chosen));
    else if (key === 'Insert') take(() => addQuestion());
    else if (isCtrl && key.toLowerCase() === 'd' && chosen[0]) {
      const [first] = chosen;
      take(() => duplicateQuestion(first));
    }
  };
  return (
    <div className="questions-rows" onKeyDownCapture={onKeyDown}>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW }}>
        <GridList
          ref={list}
          className="questions-grid"
          aria-label={say('mode-questions')}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={chosenKeys}
          onSelectionChange={(keys) =>
            useQuestions.setState({
              chosen: new Set(keys === 'all' ? shown.map(({ key }) => key) : ([...keys] as string[])),
            })
          }
          onAction={(key) => writeQuestion(String(key))}
          items={shown}
          dependencies={[say, places]}
        >
          {(question) => <Row question={question} places={places} />}
        </GridList>
      </Virtualizer>
    </div>
  );
}

function Row({ question, places }: { question: Question; places: readonly NamedPlace[] }) {
  const say = useSay();
  const lang = useOpen((o) => o.lang);
  const { key, number, text, type, tags, gaps, place } = question;
  const placeName = places.find((one) => one.key === placeKey(place));
  const [gap] = gaps;
  return (
    <GridListItem id={key} className="question-row" textValue={text || say('question-unwritten')}>
      <span className="question-number">{number}</span>
      <span className="question-words">
        <span className={text ? 'cut' : 'cut quiet'} {...(text && { lang })} title={text}>
          {text || say('question-unwritten')}
        </span>
        <span className="sm muted cut">
          {[
            say(TYPE_WORDS[type]),
            tags.difficulty && say(DIFFICULTY_WORDS[tags.difficulty]),
            tags.bloom && say(BLOOM_WORDS[tags.bloom]),
            placeName?.name,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {gap && (
        <span className="question-state" title={gaps.map((one) => say(GAP_WORDS[one])).join(' · ')}>
          <LevelMark level={gaps.length === 1 && gap === 'feedback' ? 'warn' : 'block'} />
          <span className="vh">{gaps.map((one) => say(GAP_WORDS[one])).join(', ')}</span>
        </span>
      )}
    </GridListItem>
  );
}

/** Narrows the list: words, kinds, tags, places, what is not whole; and its order. */
function Filters({ questions, places }: Pick<Props, 'questions' | 'places'>) {
  const say = useSay();
  const { looked, type, tag, place, incomplete, sort } = useQuestions();
  const open = questions.filter(({ gaps }) => gaps.length > 0).length;
  const tags: readonly { id: TagFilter; label: string }[] = [
    { id: 'all', label: say('tags-all') },
    ...DIFFICULTIES.map((id) => ({ id, label: say(DIFFICULTY_WORDS[id]) })),
    ...BLOOM_LEVELS.map((id) => ({ id, label: say(BLOOM_WORDS[id]) })),
    { id: 'untagged', label: say('tags-none') },
  ];
  const held = places.filter(({ key }) =>
    questions.some((one) => `${placeKey(one.place)}/`.startsWith(`${key}/`)),
  );
  return (
    <div className="questions-filters">
      <div className="row">
        <div className="grow">
          <SearchField
            label={say('questions-find', { n: questions.length })}
            value={looked}
            onChange={(words) => useQuestions.setState({ looked: words })}
          />
        </div>
        <ToggleButton
          className="seg-item questions-open"
          isSelected={incomplete}
          onChange={(on) => useQuestions.setState({ incomplete: on })}
        >
          {open > 0 && <LevelMark level="warn" />}
          {say('questions-incomplete', { n: open })}
        </ToggleButton>
      </div>
      <div className="questions-selects">
        <Select
          label={say('filter-type')}
          hideLabel
          value={type}
          choices={[
            { id: 'all' as const, label: say('types-all') },
            ...TYPES.map((id) => ({ id, label: say(TYPE_WORDS[id]) })),
          ]}
          onChange={(id) => useQuestions.setState({ type: id })}
        />
        <Select
          label={say('filter-tag')}
          hideLabel
          value={tag}
          choices={tags}
          onChange={(id) => useQuestions.setState({ tag: id })}
        />
        <Select
          label={say('filter-place')}
          hideLabel
          value={place || 'all'}
          choices={[
            { id: 'all', label: say('places-all') },
            ...held.map(({ key, name }) => ({ id: key, label: name })),
          ]}
          onChange={(id) => useQuestions.setState({ place: id === 'all' ? '' : id })}
        />
        <Select<Sort>
          label={say('filter-sort')}
          hideLabel
          value={sort}
          choices={SORTS.map((id) => ({ id, label: say(SORT_WORDS[id]) }))}
          onChange={(id) => useQuestions.setState({ sort: id })}
        />
      </div>
    </div>
  );
}

function Foot({ questions }: { questions: readonly Question[] }) {
  const say = useSay();
  const languages = useOpen((o) => o.draft.course.languages);
  const count = (id: (typeof DIFFICULTIES)[number]) =>
    questions.filter(({ tags }) => tags.difficulty === id).length;
  return (
    <footer className="pane-foot">
      <span>{say('questions-total', { n: questions.length })}</span>
      {languages.length > 1 && <LanguageMenu />}
      <span className="grow" />
      {DIFFICULTIES.map((id) => (
        <span key={id}>
          {say(DIFFICULTY_WORDS[id])} {count(id)}
        </span>
      ))}
    </footer>
  );
}
