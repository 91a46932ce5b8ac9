/** The side of the translation view: languages with how far each is, and the pages with what they still need. */
import { ArrowLeftRight, Languages } from 'lucide-react';
import { useMemo } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { inLang } from '../../packager/course/course.ts';
import type { Direction } from '../../packager/course/translation/state.ts';
import type { Owner } from '../../packager/course/translation/translate.ts';
import { LANGUAGES } from '../languages.ts';
import { languageName } from '../numbers.ts';
import { type Draft, pageOrder, useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { SearchField, Select } from '../ui/field.tsx';
import { Menu } from '../ui/menu.tsx';
import { Segments } from '../ui/segments.tsx';
import { LevelMark } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import { addLanguage, showOwner } from './actions.ts';
import { othersOf, percentOf, type Row, rowsOf, totalOf } from './tallies.ts';
import { type Shown, useTranslation } from './view.ts';

/** Gives the course a language that it does not have. */
export function AddLanguage({ look = 'normal' }: { look?: 'normal' | 'plain' | 'primary' }) {
  const say = useSay();
  const languages = useOpen((o) => o.draft.course.languages);
  return (
    <Menu
      label={say('language-add')}
      entries={LANGUAGES.filter((lang) => !languages.includes(lang)).map((lang) => ({
        id: lang,
        label: languageName(lang),
        run: () => addLanguage(lang),
      }))}
    >
      <Button size="sm" look={look} icon={Languages}>
        {say('language-add')}
      </Button>
    </Menu>
  );
}

/** Each language of the course with its meter; the one that is pressed is translated into. */
function Meters({ draft, direction }: { draft: Draft; direction: Direction }) {
  const say = useSay();
  const others = othersOf(draft.course, direction.from);
  return (
    <fieldset className="tr-meters">
      <legend className="label">{say('translate-into')}</legend>
      {others.map((to) => {
        const total = totalOf(rowsOf(draft, { from: direction.from, to }));
        const percent = percentOf(total);
        return (
          <button
            key={to}
            type="button"
            className="tr-meter"
            aria-pressed={to === direction.to}
            onClick={() => useTranslation.setState({ to, unit: null })}
          >
            <span lang={to} className="grow cut">
              {languageName(to)}
            </span>
            <span className="num sm">{say('translate-percent', { percent })}</span>
            <span className="tr-bar" aria-hidden="true">
              <span style={{ inlineSize: `${percent}%` }} />
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}

const isShown = ({ tally }: Row, shown: Shown): boolean => shown === 'all' || tally[shown] > 0;

export function Side({ owner, direction }: { owner: Owner; direction: Direction }) {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const readOnly = useOpen((o) => o.readOnly);
  const { shown, looked } = useTranslation();
  const rows = useMemo(() => rowsOf(draft, direction), [draft, direction]);
  const total = totalOf(rows);
  const order = useMemo(() => pageOrder(draft), [draft]);
  const titleOf = (of: Owner): string =>
    of === null
      ? say('translate-course')
      : inLang(draft.heads[of]?.title, direction.from, draft.course) || say('untitled');
  const q = looked.trim().toLocaleLowerCase();
  const listed = rows.filter((row) => {
    const target = row.owner === null ? '' : (draft.heads[row.owner]?.title[direction.to] ?? '');
    const isFound = `${titleOf(row.owner)} ${target}`.toLocaleLowerCase().includes(q);
    return isShown(row, shown) && isFound;
  });
  const other = draft.course.languages.filter((lang) => lang !== direction.to);
  return (
    <nav className="pane tr-side-pane" aria-label={say('mode-translate')} data-pane="translate-pages">
      <div className="tr-langs">
        {other.length > 1 && (
          <Select
            label={say('translate-from')}
            value={direction.from}
            choices={other.map((lang) => ({ id: lang, label: languageName(lang), lang }))}
            onChange={(from) => useTranslation.setState({ from, unit: null })}
          />
        )}
        <Meters draft={draft} direction={direction} />
        {!readOnly && (
          <div className="row row-wrap">
            <AddLanguage look="plain" />
            <Button
              size="sm"
              look="plain"
              icon={ArrowLeftRight}
              onPress={() => useTranslation.setState({ from: direction.to, to: direction.from, unit: null })}
            >
              {say('translate-swap')}
            </Button>
          </div>
        )}
      </div>
      <div className="tr-filters">
        <SearchField
          label={say('translate-find')}
          value={looked}
          onChange={(words) => useTranslation.setState({ looked: words })}
        />
        <Segments
          label={say('translate-shown')}
          small
          value={shown}
          choices={[
            { id: 'all', label: say('translate-all') },
            { id: 'missing', label: say('translate-n-missing', { n: total.missing }) },
            { id: 'stale', label: say('translate-n-stale', { n: total.stale }) },
          ]}
          onChange={(next) => useTranslation.setState({ shown: next })}
        />
      </div>
      <div className="pane-body">
        {listed.length === 0 ? (
          <Empty
            art="none"
            title={looked ? say('nothing-matches', { looked }) : say('translate-none-such')}
            actions={
              <Button size="sm" onPress={() => useTranslation.setState({ shown: 'all', looked: '' })}>
                {say('translate-show-all')}
              </Button>
            }
          />
        ) : (
          <ListBox
            aria-label={say('translate-pages')}
            className="tr-pages"
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[owner ?? 'course texts']}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : [...keys];
              if (key !== undefined) showOwner(key === 'course texts' ? null : String(key));
            }}
            items={listed.map((row) => ({ id: row.owner ?? 'course texts', row }))}
            dependencies={[direction, order]}
          >
            {({ id, row }) => (
              <ListBoxItem id={id} textValue={titleOf(row.owner)} className="tr-page">
                <span className="tr-number num quiet">
                  {row.owner === null ? '' : order.indexOf(row.owner) + 1}
                </span>
                <span className="grow cut" lang={row.owner === null ? undefined : direction.from}>
                  {titleOf(row.owner)}
                </span>
                <Counts row={row} />
              </ListBoxItem>
            )}
          </ListBox>
        )}
      </div>
    </nav>
  );
}

/** What a page still needs, each with its own shape; a tick where it needs nothing. */
function Counts({ row: { tally } }: { row: Row }) {
  const say = useSay();
  if (tally.missing + tally.stale === 0)
    return (
      <span className="tr-counts" role="img" aria-label={say('translate-done')}>
        <LevelMark level="pass" />
      </span>
    );
  return (
    <span
      className="tr-counts num"
      role="img"
      aria-label={say('translate-counts', { missing: tally.missing, stale: tally.stale })}
    >
      {tally.stale > 0 && (
        <span className="c-person">
          <LevelMark level="person" />
          {tally.stale}
        </span>
      )}
      {tally.missing > 0 && (
        <span className="c-warn">
          <LevelMark level="warn" />
          {tally.missing}
        </span>
      )}
    </span>
  );
}
