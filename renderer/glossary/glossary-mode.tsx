import { Link2, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { openDialog } from '../dialogs.ts';
import { languageName } from '../numbers.ts';
import { LanguageMenu } from '../panels/language-menu.tsx';
import { useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { SearchField, Select } from '../ui/field.tsx';
import { LevelMark } from '../ui/severity.tsx';
import { type Key, useSay } from '../words.tsx';
import { addTerm, deleteTerms } from './actions.ts';
import { type ListedTerm, shownTerms, termsIn } from './list.ts';
import { TermDetail } from './term-detail.tsx';
import { SORTS, type Sort, useGlossary } from './view.ts';
import './glossary.css';

const ROW = 50;

const SORT_WORDS: Readonly<Record<Sort, Key>> = {
  word: 'glossary-sort-word',
  uses: 'glossary-sort-uses',
  open: 'glossary-sort-open',
};

/** The one primary action of the screen; the bar of the course shows it. */
export function AddTerms() {
  const say = useSay();
  const hasTerms = useOpen((o) => (o.draft.course.glossary ?? []).length > 0);
  return (
    <>
      {hasTerms && (
        <Button icon={Link2} onPress={() => openDialog({ kind: 'link-terms' })}>
          {say('terms-link')}
        </Button>
      )}
      <Button look="primary" icon={Plus} onPress={addTerm}>
        {say('term-add')}
      </Button>
    </>
  );
}

/** All terms of the course: the list, the one that is written, and where it is linked. */
export function GlossaryMode() {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const lang = useOpen((o) => o.lang);
  const { looked, sort, chosen } = useGlossary();
  const terms = useMemo(() => termsIn(draft, lang), [draft, lang]);
  const shown = useMemo(() => shownTerms(terms, looked, sort), [terms, looked, sort]);
  const those = terms.filter(({ id }) => chosen.has(id));
  return (
    <div className="glossary-mode">
      <section className="pane glossary-list" aria-label={say('glossary')} data-pane="glossary">
        {terms.length > 0 && <Filters count={terms.length} />}
        {terms.length === 0 ? (
          <div className="glossary-empty">
            <Empty art="page" title={say('glossary-none')}>
              {say('glossary-none-hint')}
            </Empty>
          </div>
        ) : shown.length === 0 ? (
          <div className="glossary-empty">
            <Empty
              art="none"
              title={say('glossary-none-such')}
              actions={
                <Button size="sm" onPress={() => useGlossary.setState({ looked: '' })}>
                  {say('clear-search')}
                </Button>
              }
            >
              {say('glossary-none-such-hint', { n: terms.length })}
            </Empty>
          </div>
        ) : (
          <Rows shown={shown} />
        )}
        <Foot count={terms.length} />
      </section>
      <main className="pane glossary-pane" data-pane="term" aria-label={say('term')}>
        <TermDetail key={those[0]?.id} chosen={those} any={terms.length > 0} />
      </main>
    </div>
  );
}

function Filters({ count }: { count: number }) {
  const say = useSay();
  const { looked, sort } = useGlossary();
  return (
    <div className="glossary-filters">
      <SearchField
        label={say('glossary-find', { n: count })}
        value={looked}
        onChange={(words) => useGlossary.setState({ looked: words })}
      />
      <Select<Sort>
        label={say('glossary-sort')}
        hideLabel
        value={sort}
        choices={SORTS.map((id) => ({ id, label: say(SORT_WORDS[id]) }))}
        onChange={(id) => useGlossary.setState({ sort: id })}
      />
    </div>
  );
}

/** One tab stop: arrows, Enter goes into the words, Delete takes terms out, Insert begins one. */
function Rows({ shown }: { shown: readonly ListedTerm[] }) {
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  const chosen = useGlossary((v) => v.chosen);
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (readOnly || (event.key !== 'Delete' && event.key !== 'Insert')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Delete') deleteTerms(chosen);
    else addTerm();
  };
  return (
    <div className="glossary-rows" onKeyDownCapture={onKeyDown}>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW }}>
        <GridList
          className="glossary-grid"
          aria-label={say('glossary')}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={chosen}
          onSelectionChange={(keys) =>
            useGlossary.setState({
              chosen: keys === 'all' ? new Set(shown.map(({ id }) => id)) : new Set([...keys].map(String)),
              enter: false,
            })
          }
          onAction={(key) => useGlossary.setState({ chosen: new Set([String(key)]), enter: true })}
          items={shown}
          dependencies={[say]}
        >
          {(term) => <Row term={term} />}
        </GridList>
      </Virtualizer>
    </div>
  );
}

function Row({ term }: { term: ListedTerm }) {
  const say = useSay();
  const lang = useOpen((o) => o.lang);
  const { id, word, meaning, uses, open } = term;
  const lacking = say('meaning-missing', { languages: open.map((one) => languageName(one)).join(', ') });
  return (
    <GridListItem id={id} className="glossary-row" textValue={word || say('term-new')}>
      <span className="glossary-words">
        <span className={word ? 'cut glossary-word' : 'cut quiet'} {...(word && { lang })} title={word}>
          {word || say('term-new')}
        </span>
        <span className="sm muted cut" {...(meaning && { lang })}>
          {meaning || lacking}
        </span>
      </span>
      <span className="sm muted num glossary-count">{say('term-uses', { n: uses.length })}</span>
      {open.length > 0 && (
        <span className="glossary-state" title={lacking}>
          <LevelMark level="warn" />
          <span className="vh">{lacking}</span>
        </span>
      )}
    </GridListItem>
  );
}

function Foot({ count }: { count: number }) {
  const say = useSay();
  const languages = useOpen((o) => o.draft.course.languages);
  return (
    <footer className="pane-foot">
      <span>{say('glossary-total', { n: count })}</span>
      {languages.length > 1 && <LanguageMenu />}
    </footer>
  );
}
