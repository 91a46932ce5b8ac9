import { ArrowDown, ArrowUp, CaseSensitive, Replace, WholeWord, X } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { inLang } from '../../packager/course/course.ts';
import { settingName } from '../../packager/course/diff/names.ts';
import { markHits } from '../editor/find-marks.ts';
import { closeFind, type FoundHit, replaceAll, searchNow, searchSoon, setFind, useFind } from '../find.ts';
import { showTermAt } from '../glossary/view.ts';
import { languageName } from '../numbers.ts';
import { goTo, useProblems } from '../problems.ts';
import { showInspector, useSettings } from '../settings.ts';
import { useOpen } from '../store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { RowCheckbox } from '../ui/check.tsx';
import { Empty } from '../ui/empty.tsx';
import { Checkbox, Select, TextField } from '../ui/field.tsx';
import { HitWords } from '../ui/hit-words.tsx';
import { Segments } from '../ui/segments.tsx';
import { useSay } from '../words.tsx';
import './find-pane.css';

/** Letters of the text shown before and after a hit. */
const AROUND = { before: 20, after: 80 };

/** Goes to where a hit is: its page and block, or the form of the course. */
function goToHit(hit: FoundHit): void {
  const { page, lang, block, pointer } = hit.place;
  useFind.setState({ current: hit.id });
  if (page) goTo(page, lang, block);
  else if (!showTermAt(pointer)) {
    showInspector();
    useProblems.setState({ form: pointer });
  }
}

async function step(by: 1 | -1): Promise<void> {
  await searchNow();
  const { hits, current } = useFind.getState();
  const at = hits.findIndex(({ id }) => id === current);
  const next = hits[at < 0 ? (by > 0 ? 0 : hits.length - 1) : (at + by + hits.length) % hits.length];
  if (next) goToHit(next);
}

/** Find, and replace, beside the page: what is found is listed with its context, and marked on the page. */
export function FindPane() {
  const say = useSay();
  const { query, replacement, scope, hits, left, looking, current, lang } = useFind();
  const draft = useOpen((o) => o.draft);
  const page = useOpen((o) => o.page);
  const pageLang = useOpen((o) => o.lang);
  const readOnly = useOpen((o) => o.readOnly);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was written is searched again
  useEffect(searchSoon, [draft, page, pageLang]);
  useEffect(() => {
    const own = hits.filter(({ place }) => place.page === page && place.lang === pageLang);
    // After the page itself is shown.
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        markHits(
          own,
          own.find(({ id }) => id === current),
        ),
      ),
    );
    return () => cancelAnimationFrame(frame);
  }, [hits, page, pageLang, current]);
  useEffect(() => () => markHits([], undefined), []);
  const wanted = hits.length - left.size;
  const isReplacing = replacement !== null && !readOnly;
  return (
    <section
      className="pane find-pane"
      aria-label={say('find')}
      data-pane="find"
      // On the way down: the fields keep their keys to themselves. A list that opened over the pane closes first.
      onKeyDownCapture={(event) => {
        if (event.key === 'Escape' && event.currentTarget.contains(event.target as Node)) closeFind();
      }}
    >
      <div className="pane-head">
        <span className="grow">{say(isReplacing ? 'find-and-replace' : 'find')}</span>
        {!readOnly && (
          <IconButton
            icon={Replace}
            label={say('find-replace-too')}
            pressed={isReplacing}
            onPress={() => setFind({ replacement: isReplacing ? null : '' })}
          />
        )}
        <IconButton icon={X} label={say('close')} keys="Esc" onPress={closeFind} />
      </div>
      <div className="find-form">
        <TextField
          label={say('find-what')}
          value={query.text}
          lang={pageLang}
          autoFocus
          onChange={(text) => setFind({ query: { ...query, text }, current: null })}
          onEnter={() => void step(1)}
        />
        {isReplacing && (
          <TextField
            label={say('find-by')}
            value={replacement}
            lang={pageLang}
            onChange={(text) => useFind.setState({ replacement: text })}
          />
        )}
        <div className="row row-wrap">
          <IconButton
            icon={CaseSensitive}
            label={say('find-case')}
            pressed={query.matchCase}
            onPress={() => setFind({ query: { ...query, matchCase: !query.matchCase } })}
          />
          <IconButton
            icon={WholeWord}
            label={say('find-whole')}
            pressed={query.wholeWord}
            onPress={() => setFind({ query: { ...query, wholeWord: !query.wholeWord } })}
          />
          <Segments
            label={say('find-where')}
            value={scope}
            small
            choices={[
              { id: 'page', label: say('find-page') },
              { id: 'course', label: say('find-course') },
            ]}
            onChange={(next) => setFind({ scope: next })}
          />
        </div>
        <Checkbox
          checked={query.variants}
          onChange={(variants) => setFind({ query: { ...query, variants } })}
        >
          {say('find-variants')}
        </Checkbox>
        {draft.course.languages.length > 1 && (
          <Select
            label={say('page-language')}
            value={lang ?? 'all'}
            choices={[
              { id: 'all', label: say('find-all-languages') },
              ...draft.course.languages.map((l) => ({ id: l, label: languageName(l) })),
            ]}
            onChange={(next) => setFind({ lang: next === 'all' ? null : next })}
          />
        )}
      </div>
      <div className="find-count" role="status">
        <span className="grow">
          {looking
            ? say('find-looking', { done: looking.done, total: looking.total })
            : query.text
              ? say('find-count', { n: hits.length })
              : say('find-hint')}
        </span>
        <IconButton
          icon={ArrowUp}
          small
          label={say('find-previous')}
          isDisabled={hits.length === 0}
          onPress={() => void step(-1)}
        />
        <IconButton
          icon={ArrowDown}
          small
          label={say('find-next')}
          isDisabled={hits.length === 0}
          onPress={() => void step(1)}
        />
      </div>
      {query.text && hits.length === 0 && !looking ? (
        <Empty art="none" title={say('nothing-matches', { looked: query.text })}>
          {scope === 'page' && (
            <Button size="sm" onPress={() => setFind({ scope: 'course' })}>
              {say('find-in-course')}
            </Button>
          )}
        </Empty>
      ) : (
        <Hits hits={hits} by={isReplacing ? replacement : null} left={left} />
      )}
      {isReplacing && hits.length > 0 && (
        <div className="find-foot">
          <Button onPress={() => void replaceAll()} isDisabled={wanted === 0}>
            {say('find-replace-all', { n: wanted })}
          </Button>
        </div>
      )}
    </section>
  );
}

function Hits(props: { hits: readonly FoundHit[]; by: string | null; left: ReadonlySet<string> }) {
  const { hits, by, left } = props;
  const say = useSay();
  const chosen = useMemo(() => new Set(hits.map(({ id }) => id).filter((id) => !left.has(id))), [hits, left]);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 80 }}>
      <GridList
        aria-label={say('results')}
        className="find-hits"
        items={hits}
        selectionMode={by === null ? 'none' : 'multiple'}
        selectionBehavior="toggle"
        selectedKeys={chosen}
        onSelectionChange={(keys) => {
          const kept = keys === 'all' ? new Set(hits.map(({ id }) => id)) : keys;
          useFind.setState({ left: new Set(hits.map(({ id }) => id).filter((id) => !kept.has(id))) });
        }}
        onAction={(key) => {
          const hit = hits.find(({ id }) => id === key);
          if (hit) goToHit(hit);
        }}
        dependencies={[by]}
      >
        {(hit) => <HitRow hit={hit} by={by} />}
      </GridList>
    </Virtualizer>
  );
}

function HitRow({ hit, by }: { hit: FoundHit; by: string | null }) {
  const say = useSay();
  const uiLang = useSettings((s) => s.lang);
  const { place, range } = hit;
  const lang = useOpen((o) => place.lang ?? o.lang);
  const title = useOpen((o) =>
    place.page
      ? inLang(o.draft.heads[place.page]?.title, lang, o.draft.course) || say('untitled')
      : say('whole-course'),
  );
  const { text } = place;
  const found = text.slice(range.start, range.end);
  const where =
    place.attr && !(place.page && place.attr === 'title') ? ` · ${settingName(place.attr, uiLang)}` : '';
  return (
    <GridListItem id={hit.id} textValue={`${found}, ${title}`} className="find-hit">
      {by !== null && <RowCheckbox />}
      <span className="find-text">
        <HitWords text={text} range={range} around={AROUND} lang={lang}>
          {by === null ? <mark>{found}</mark> : <del>{found}</del>}
          {by !== null && <ins>{by}</ins>}
        </HitWords>
        <span className="sm quiet cut">
          <span lang={lang}>{title}</span>
          {where}
        </span>
      </span>
    </GridListItem>
  );
}
