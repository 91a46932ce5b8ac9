import { ArrowLeft, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { openDialog } from '../dialogs.ts';
import { useSettings } from '../settings.ts';
import { startTour } from '../tour/view.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { SearchField } from '../ui/field.tsx';
import { useSay } from '../words.tsx';
import { Markdown } from './markdown.tsx';
import { findHelp, HELP_IDS, type HelpId, helpPage } from './pages.ts';
import { backInHelp, closeHelp, goToHelp, useHelp } from './view.ts';
import './help.css';

/** Help beside the work: the page of the present screen, a search, and all pages. */
export function HelpPanel() {
  const page = useHelp((s) => s.trail.at(-1));
  return page ? <Panel page={page} /> : null;
}

function Panel({ page }: { page: HelpId }) {
  const say = useSay();
  const depth = useHelp((s) => s.trail.length);
  const from = useRef<Element | null>(document.activeElement);
  const leave = () => {
    closeHelp();
    // Back to where one was, when it is still there.
    if (from.current instanceof HTMLElement && from.current.isConnected) from.current.focus();
  };
  return (
    <aside
      className="help"
      aria-label={say('help')}
      data-pane="help"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        leave();
      }}
    >
      <div className="pane-head">
        {depth > 1 && <IconButton icon={ArrowLeft} label={say('help-back')} onPress={backInHelp} />}
        <span className="grow">{say('help')}</span>
        <IconButton icon={X} label={say('help-close')} onPress={leave} />
      </div>
      <Body key={`${depth} ${page}`} page={page} />
      <div className="help-foot">
        <Button size="sm" onPress={startTour}>
          {say('tour-take')}
        </Button>
        <Button size="sm" look="plain" onPress={() => openDialog({ kind: 'shortcuts' })}>
          {say('command-shortcuts')}
        </Button>
      </div>
    </aside>
  );
}

/** One page, or what was searched for; each page begins at its heading with an empty search. */
function Body({ page }: { page: HelpId }) {
  const say = useSay();
  const lang = useSettings((s) => s.lang);
  const [looked, setLooked] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, text } = helpPage(page, lang);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div className="help-find">
        <SearchField label={say('help-find')} value={looked} onChange={setLooked} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="help-body" aria-label={title} tabIndex={0}>
        {looked.trim() ? (
          <Found looked={looked} />
        ) : (
          <>
            <article className="help-page">
              <h2 ref={heading} tabIndex={-1}>
                {title}
              </h2>
              <Markdown text={text} />
            </article>
            <nav className="help-all" aria-label={say('help-all')}>
              <h3>{say('help-all')}</h3>
              <PageList ids={HELP_IDS} now={page} />
            </nav>
          </>
        )}
      </section>
    </>
  );
}

function PageList({ ids, now }: { ids: readonly HelpId[]; now?: HelpId }) {
  const lang = useSettings((s) => s.lang);
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <button
            type="button"
            className="help-link"
            aria-current={id === now ? 'page' : undefined}
            onClick={() => goToHelp(id)}
          >
            {helpPage(id, lang).title}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Found({ looked }: { looked: string }) {
  const say = useSay();
  const ids = findHelp(looked);
  return (
    <div role="status" className="help-all">
      {ids.length > 0 ? (
        <PageList ids={ids} />
      ) : (
        <p className="muted">{say('nothing-matches', { looked: looked.trim() })}</p>
      )}
    </div>
  );
}
