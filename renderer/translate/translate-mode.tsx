import { Check, Download, FilePlus, SkipForward, Upload } from 'lucide-react';
import { useMemo, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { inLang } from '../../packager/course/course.ts';
import { type Direction, tallyOf } from '../../packager/course/translation/state.ts';
import type { Owner } from '../../packager/course/translation/translate.ts';
import { command } from '../commands/commands.ts';
import { LinkDialog } from '../editor/link.tsx';
import { firstKeys } from '../keys.ts';
import { languageName } from '../numbers.ts';
import { pageOrder, useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { useSay } from '../words.tsx';
import { beginPage, confirmPage, stepOpen } from './actions.ts';
import { ExportXliff, ImportXliff } from './exchange.tsx';
import { Rows } from './rows.tsx';
import { AddLanguage, Side } from './side.tsx';
import { lacksBlocks, pairsIn } from './tallies.ts';
import { directionOf, ownerOf, useTranslation } from './view.ts';
import './translate-mode.css';

/** The course in two languages side by side, text by text, with what is missing and what its source left behind. */
export function TranslateMode() {
  const say = useSay();
  const course = useOpen((o) => o.draft.course);
  const draft = useOpen((o) => o.draft);
  const page = useOpen((o) => o.page);
  const readOnly = useOpen((o) => o.readOnly);
  const view = useTranslation();
  const { from, to } = directionOf(course, view) ?? {};
  const direction = useMemo(() => (from && to ? { from, to } : undefined), [from, to]);
  const order = useMemo(() => pageOrder(draft), [draft]);
  if (!direction)
    return (
      <main className="pane translate-empty" data-pane="translate">
        <Empty
          art="page"
          title={say('translate-one-language', { lang: languageName(course.languages[0] ?? 'en') })}
          actions={!readOnly && <AddLanguage look="primary" />}
        >
          {say('translate-one-language-hint')}
        </Empty>
      </main>
    );
  const owner = ownerOf(view, order, page);
  return (
    <div className="translate-mode">
      <Side owner={owner} direction={direction} />
      <main className="pane tr-work" data-pane="translate">
        <Texts owner={owner} direction={direction} />
      </main>
      <LinkDialog />
    </div>
  );
}

function Texts({ owner, direction }: { owner: Owner; direction: Direction }) {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const readOnly = useOpen((o) => o.readOnly);
  const shown = useTranslation((v) => v.shown);
  const unit = useTranslation((v) => v.unit);
  const pairs = pairsIn(draft, owner, direction);
  const tally = tallyOf(pairs);
  // What is written in stays, also when it is done by now.
  const listed = shown === 'all' ? pairs : pairs.filter((p) => p.state === shown || p.name === unit);
  const title =
    owner === null
      ? say('translate-course')
      : inLang(draft.heads[owner]?.title, direction.from, draft.course) || say('untitled');
  const lang = languageName(direction.to);
  return (
    <>
      <header className="tr-top">
        <div className="grow tr-title">
          <h1 className="cut" lang={owner === null ? undefined : direction.from}>
            {title}
          </h1>
          <p className="sm muted" role="status">
            {say('translate-tally', { ...tally })}
          </p>
        </div>
        {!readOnly && owner !== null && lacksBlocks(draft, owner, direction) && (
          <Button size="sm" icon={FilePlus} onPress={() => beginPage(owner, direction)}>
            {say('translate-begin', { lang })}
          </Button>
        )}
        {!readOnly && tally.stale > 0 && (
          <Button size="sm" icon={Check} onPress={() => confirmPage(owner, direction)}>
            {say('translate-confirm-page')}
          </Button>
        )}
        <Exchange direction={direction} readOnly={readOnly} />
      </header>
      <div className="pane-body tr-body">
        {listed.length > 0 ? (
          <Rows owner={owner} pairs={listed} direction={direction} />
        ) : (
          <Empty art={pairs.length === 0 ? 'page' : 'fine'} title={say('translate-nothing-here')}>
            <Button size="sm" icon={SkipForward} onPress={() => stepOpen(1)}>
              {say('translate-next')}
            </Button>
          </Empty>
        )}
      </div>
      <footer className="pane-foot statusbar">
        <span>
          <kbd>Ctrl Enter</kbd> {say('translate-confirm-next')}
        </span>
        <span>
          <kbd>{firstKeys(command('translate-next'))}</kbd> {say('translate-next')}
        </span>
        <span>
          <kbd>{firstKeys(command('translate-copy'))}</kbd> {say('translate-copy')}
        </span>
      </footer>
    </>
  );
}

/** Texts to a translator and back. */
function Exchange({ direction, readOnly }: { direction: Direction; readOnly: boolean }) {
  const say = useSay();
  const [asks, setAsks] = useState<'export' | File | null>(null);
  const close = () => setAsks(null);
  return (
    <>
      <Button size="sm" icon={Download} onPress={() => setAsks('export')}>
        {say('xliff-export')}
      </Button>
      {!readOnly && (
        <FileTrigger
          acceptedFileTypes={['.xlf', '.xliff', '.xml', 'application/xliff+xml']}
          onSelect={(list) => setAsks(list?.[0] ?? null)}
        >
          <Button size="sm" icon={Upload}>
            {say('xliff-import')}
          </Button>
        </FileTrigger>
      )}
      {asks === 'export' && <ExportXliff direction={direction} onClose={close} />}
      {asks instanceof File && <ImportXliff file={asks} onClose={close} />}
    </>
  );
}
