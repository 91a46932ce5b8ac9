import { useMemo } from 'react';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { CourseOriginality } from '../../packager/api.ts';
import { inLang } from '../../packager/course/course.ts';
import { percentInWords } from '../numbers.ts';
import { pageOrder, useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { SearchField } from '../ui/field.tsx';
import { Segments } from '../ui/segments.tsx';
import { LevelLine, LevelMark } from '../ui/severity.tsx';
import { type Key, useSay } from '../words.tsx';
import { type StandingPassage, shares } from './tally.ts';
import { useOriginality } from './view.ts';

const ROW = 68;

const KINDS: Readonly<Record<string, Key>> = {
  exact: 'passage-exact',
  near: 'passage-near',
  reordered: 'passage-reordered',
  paraphrase: 'passage-paraphrase',
  summary: 'passage-summary',
  rewritten: 'passage-rewritten',
  translation: 'passage-translation',
};
const STANDINGS: Readonly<Record<string, Key>> = {
  quoted: 'passage-quoted',
  cited: 'passage-cited',
  own: 'passage-own',
  licensed: 'passage-licensed',
  standard: 'passage-standard',
};

/** The share, the limits, and every passage. */
export function Passages(props: {
  result: CourseOriginality;
  all: readonly StandingPassage[];
  shown: StandingPassage | undefined;
  askDictionary: () => void;
}) {
  const { result, all, shown, askDictionary } = props;
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
    <section className="pane originality-list" aria-label={say('passages')} data-pane="passages">
      <Meter result={result} all={all} />
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
      <footer className="pane-foot originality-foot">
        <p>{say('originality-limits')}</p>
        {result.compared.translation === 'partly' && (
          <p>
            {say('translations-partly')}{' '}
            <Button size="sm" look="plain" onPress={askDictionary}>
              {say('dictionary-choose')}
            </Button>
          </p>
        )}
      </footer>
    </section>
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

/** The bar ends at this share: what lies beyond the limit that stops needs no finer reading. */
const fullAt = (block: number): number => Math.min(1, block * 1.2);

function Meter({ result, all }: { result: CourseOriginality; all: readonly StandingPassage[] }) {
  const say = useSay();
  const { open, explained, longest, level } = shares(result, all);
  const { warn, block, longest: most } = result.limits;
  const at = (share: number): string => `${Math.min(100, (share / fullAt(block)) * 100)}%`;
  const limits = { warn: percentInWords(warn), block: percentInWords(block) };
  const open_ = percentInWords(open);
  return (
    <div className="originality-meter">
      <p>
        <span className="originality-share num">{open_}</span>{' '}
        <span className="muted">{say('originality-share')}</span>
      </p>
      <div
        className="meter"
        role="img"
        aria-label={say('originality-meter', {
          ...limits,
          open: open_,
          explained: percentInWords(explained),
        })}
      >
        <span className={`meter-open ${level}`} style={{ inlineSize: at(open) }} />
        <span className="meter-explained" style={{ insetInlineStart: at(open), inlineSize: at(explained) }} />
        <span className="meter-limit" style={{ insetInlineStart: at(warn) }} />
        <span className="meter-limit" style={{ insetInlineStart: at(block) }} />
      </div>
      <div className="sm muted meter-words" aria-hidden="true">
        <span>{say('originality-warns', limits)}</span>
        <span>{say('originality-stops', limits)}</span>
      </div>
      {longest > most && (
        <p className="sm">
          <LevelLine level="block">{say('originality-too-long', { most })}</LevelLine>
        </p>
      )}
    </div>
  );
}
