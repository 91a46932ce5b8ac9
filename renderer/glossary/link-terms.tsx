import { useEffect, useMemo, useState } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { type Id, inLang } from '../../packager/course/course.ts';
import type { FirstUse } from '../../packager/course/glossary/first-uses.ts';
import { wordOf } from '../../packager/course/glossary/glossary.ts';
import { closeDialog } from '../dialogs.ts';
import { languageName } from '../numbers.ts';
import { useOpen } from '../store.ts';
import { CancelOr } from '../ui/cancel-or.tsx';
import { RowCheckbox } from '../ui/check.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Empty } from '../ui/empty.tsx';
import { HitWords } from '../ui/hit-words.tsx';
import { Progress } from '../ui/progress.tsx';
import { useSay } from '../words.tsx';
import { linkFirstUses, lookForFirstUses } from './actions.ts';

const ROW = 56;

/** Letters of the paragraph shown before and after a word. */
const AROUND = { before: 30, after: 90 };

const keyOf = ({ page, lang, term }: FirstUse): string => `${page} ${lang} ${term}`;

/** Shows where terms stand in the text for the first time, page after page, and links those that are wanted. */
export function LinkTerms({ term }: { term: Id | undefined }) {
  const say = useSay();
  const course = useOpen((o) => o.draft.course);
  const lang = useOpen((o) => o.lang);
  const [looking, setLooking] = useState({ done: 0, total: 0 });
  const [found, setFound] = useState<Awaited<ReturnType<typeof lookForFirstUses>>>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const stop = new AbortController();
    void lookForFirstUses(term, (done, total) => setLooking({ done, total }), stop.signal).then(
      (all) => !stop.signal.aborted && setFound(all),
    );
    return () => stop.abort();
  }, [term]);
  const uses = found?.uses;
  const wanted = uses?.filter((use) => !left.has(keyOf(use))) ?? [];
  const one = course.glossary?.find(({ id }) => id === term);
  const link = () => {
    closeDialog();
    if (found) linkFirstUses(wanted, found.docs);
  };
  const title = one ? say('terms-link-one', { word: wordOf(one, lang, course) }) : say('terms-link-title');
  return (
    <Dialog
      title={title}
      onClose={closeDialog}
      width="wide"
      actions={
        <CancelOr onCancel={closeDialog} onGo={link} isDisabled={wanted.length === 0}>
          {say('terms-link-now', { n: wanted.length })}
        </CancelOr>
      }
    >
      <p className="muted">{say('terms-link-hint')}</p>
      {!uses ? (
        <Progress label={say('terms-link-looking', looking)} done={looking.done} total={looking.total} />
      ) : uses.length === 0 ? (
        <Empty art="fine" title={say('terms-link-none')}>
          {say('terms-link-none-hint')}
        </Empty>
      ) : (
        <>
          <p className="sm muted" role="status">
            {say('terms-link-found', { n: uses.length, pages: new Set(uses.map(({ page }) => page)).size })}
          </p>
          <Uses {...{ uses, left, setLeft, title }} />
        </>
      )}
    </Dialog>
  );
}

function Uses(props: {
  uses: readonly FirstUse[];
  left: ReadonlySet<string>;
  setLeft: (left: ReadonlySet<string>) => void;
  title: string;
}) {
  const { uses, left, setLeft, title } = props;
  const items = useMemo(() => uses.map((use) => ({ id: keyOf(use), use })), [uses]);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW }}>
      <GridList
        aria-label={title}
        className="find-hits link-terms"
        items={items}
        selectionMode="multiple"
        selectionBehavior="toggle"
        selectedKeys={items.map(({ id }) => id).filter((id) => !left.has(id))}
        onSelectionChange={(keys) =>
          setLeft(new Set(keys === 'all' ? [] : items.map(({ id }) => id).filter((id) => !keys.has(id))))
        }
      >
        {({ id, use }) => <UseRow id={id} use={use} />}
      </GridList>
    </Virtualizer>
  );
}

function UseRow({ id, use }: { id: string; use: FirstUse }) {
  const say = useSay();
  const { text, range, lang, page } = use;
  const title = useOpen((o) => inLang(o.draft.heads[page]?.title, lang, o.draft.course) || say('untitled'));
  const isOne = useOpen((o) => o.draft.course.languages.length === 1);
  const word = text.slice(range.start, range.end);
  return (
    <GridListItem id={id} textValue={`${word}, ${title}`} className="find-hit link-use">
      <RowCheckbox />
      <span className="find-text">
        <HitWords text={text} range={range} around={AROUND} lang={lang}>
          <mark>{word}</mark>
        </HitWords>
        <span className="sm quiet cut">
          <span lang={lang}>{title}</span>
          {!isOne && ` · ${languageName(lang)}`}
        </span>
      </span>
    </GridListItem>
  );
}
