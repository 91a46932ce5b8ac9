import { useMemo } from 'react';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import { inLang } from '../../packager/course/course.ts';
import { pageOrder, useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { SearchField } from '../ui/field.tsx';
import { Segments } from '../ui/segments.tsx';
import { LevelMark } from '../ui/severity.tsx';
import { type Key, useSay } from '../words.tsx';
import type { StandingPassage } from './tally.ts';
import { useOriginality } from './view.ts';

/** Height of a finding in its list, in pixels: three lines. */
export const ROW = 68;

const KINDS: Readonly<Record<string, Key>> = {
  exact: 'passage-exact',
  near: 'passage-near',
  reordered: 'passage-reordered',
  paraphrase: 'passage-paraphrase',
  summary: 'passage-summary',
  rewritten: 'passage-rewritten',
  translation: 'passage-translation',
  unseen: 'passage-unseen',
};
const STANDINGS: Readonly<Record<string, Key>> = {
  quoted: 'passage-quoted',
  cited: 'passage-cited',
  own: 'passage-own',
  licensed: 'passage-licensed',
  standard: 'passage-standard',
};

/** Every passage, with what is looked for among them. */
export function Passages(props: { all: readonly StandingPassage[]; shown: StandingPassage | undefined }) {
  const { all, shown } = props;
  const say = useSay();
  const { show, looked } = useOriginality();
  const draft = useOpen((o) => o.draft);
  const where = useMemo(() => {
    const order = new Map(pageOrder(draft).map((id, i) => [id, i + 1]));
    return ({ page = '', lang = '' }: StandingPassage): string => {
      const title = inLang(draft.heads[page]?.title, lang, draft.course);
      const n = order.get(page);
      return n === undefined ? title : say('passage-page', { n, title });
    };
  }, [draft, say]);
  const open = all.filter(({ now }) => now === 'open');
  const wanted = looked.trim().toLowerCase();
  const listed = (show === 'open' ? open : all).filter(
    (passage) =>
      wanted === '' ||
      [where(passage), passage.source.title, ...passage.yours.parts.map(({ text }) => text)]
        .join(' ')
        .toLowerCase()
        .includes(wanted),
  );
  return (
    <>
      <div className="originality-filters">
        <Segments
          label={say('passages-show')}
          value={show}
          small
          choices={[
            { id: 'open', label: say('passages-open', { n: open.length }) },
            { id: 'all', label: say('passages-all', { n: all.length }) },
          ]}
          onChange={(id) => useOriginality.setState({ show: id })}
        />
        <SearchField
          label={say('passages-find')}
          value={looked}
          onChange={(words) => useOriginality.setState({ looked: words })}
        />
      </div>
      {listed.length === 0 ? (
        <div className="originality-none">
          {wanted ? (
            <Empty
              art="none"
              title={say('passages-none-such')}
              actions={
                <Button size="sm" onPress={() => useOriginality.setState({ looked: '' })}>
                  {say('clear-search')}
                </Button>
              }
            />
          ) : (
            <Empty art="fine" title={say(all.length > 0 ? 'passages-all-explained' : 'passages-none')}>
              {say('originality-limits')}
            </Empty>
          )}
        </div>
      ) : (
        <div className="originality-rows">
          <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW }}>
            <ListBox
              aria-label={say('passages')}
              className="originality-rows-box"
              items={listed.map((passage) => ({ ...passage, id: passage.key }))}
              selectionMode="single"
              selectionBehavior="replace"
              disallowEmptySelection
              selectedKeys={shown ? [shown.key] : []}
              onSelectionChange={(keys) => {
                const [key] = keys === 'all' ? [] : [...keys];
                if (key !== undefined) useOriginality.setState({ chosen: String(key) });
              }}
            >
              {(passage) => <Row passage={passage} where={where(passage)} />}
            </ListBox>
          </Virtualizer>
        </div>
      )}
    </>
  );
}

function Row({ passage, where }: { passage: StandingPassage; where: string }) {
  const say = useSay();
  const { level, words, kind, now, said, source } = passage;
  const kindWord = KINDS[kind];
  const why = STANDINGS[now];
  const how = why
    ? say('passage-explained', { words, how: say(why) })
    : say('passage-like', { words, how: kindWord ? say(kindWord) : kind });
  return (
    <ListBoxItem id={passage.key} className="originality-row" textValue={`${where}, ${how}, ${source.title}`}>
      <LevelMark level={level} />
      <span className="originality-row-words">
        <span className="cut originality-where">{where}</span>
        <span className="sm muted cut">
          {said?.as === 'rewrite' ? say('passage-to-rewrite', { words }) : how}
        </span>
        <span className="sm muted cut">{source.title}</span>
      </span>
    </ListBoxItem>
  );
}
