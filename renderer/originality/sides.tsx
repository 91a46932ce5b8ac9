import { ArrowUpRight, Quote } from 'lucide-react';
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { PassageSide } from '../../packager/api.ts';
import { inLang } from '../../packager/course/course.ts';
import { percentInWords } from '../numbers.ts';
import { useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { CancelOr } from '../ui/cancel-or.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Empty } from '../ui/empty.tsx';
import { TextField } from '../ui/field.tsx';
import { useSay } from '../words.tsx';
import { explain, goToPassage, quoteAndCite, rewrite, unexplain } from './actions.ts';
import type { StandingPassage } from './tally.ts';

/** What was recorded of a passage, in words. */
const SAID = {
  cite: 'said-cite',
  permission: 'said-permission',
  own: 'said-own',
  rewrite: 'said-rewrite',
} as const;

/** A passage beside its source, and what can be done about it. */
export function Sides({ passage, any }: { passage: StandingPassage | undefined; any: boolean }) {
  const say = useSay();
  const box = useRef<HTMLElement>(null);
  const ribbon = useRibbon(box);
  const page = useOpen((o) => (passage?.page === undefined ? undefined : o.draft.heads[passage.page]));
  const course = useOpen((o) => o.draft.course);
  if (!passage)
    return (
      <main className="originality-blank" data-pane="passage">
        <Empty art="fine" title={say(any ? 'passages-all-explained' : 'passages-none')} />
      </main>
    );
  const { source, yours, theirs, kind, lang, from, to, pageFrom } = passage;
  const rights = [source.owner, source.licence ?? say('licence-not-recorded')].filter(Boolean).join(' · ');
  return (
    <main className="originality-passage" data-pane="passage" aria-label={say('passage')}>
      <section
        className="originality-sides"
        ref={box}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
        tabIndex={0}
        aria-label={say('passage-sides')}
      >
        <Side
          title={say('passage-yours', { title: inLang(page?.title, lang ?? '', course) })}
          under={say('passage-words', { from: from - pageFrom + 1, to: to - pageFrom })}
          side={yours}
          lang={lang}
        >
          <Button size="sm" look="plain" icon={ArrowUpRight} onPress={() => goToPassage(passage)}>
            {say('go-there')}
          </Button>
        </Side>
        <svg className="originality-ribbon" aria-hidden="true">
          {theirs && ribbon && <path d={ribbon} />}
        </svg>
        {theirs ? (
          <Side
            title={source.title}
            under={rights}
            side={theirs}
            lang={kind === 'translation' ? undefined : lang}
          />
        ) : (
          <article className="originality-side originality-unread">
            <Empty art="locked" title={say('passage-not-shown')}>
              {say('passage-ask', { whom: source.title })}
            </Empty>
          </article>
        )}
      </section>
      <Judge passage={passage} />
    </main>
  );
}

function Side(props: {
  title: string;
  under: string;
  side: PassageSide;
  lang: string | undefined;
  children?: ReactNode;
}) {
  const { title, under, side, lang, children } = props;
  return (
    <article className="originality-side">
      <header>
        <span className="originality-side-name">
          <b className="cut">{title}</b>
          <span className="sm muted">{under}</span>
        </span>
        {children}
      </header>
      <p {...(lang && { lang })}>
        <span className="context">{side.before}</span>
        <mark>
          {side.parts.map(({ text, same }, i) =>
            same ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts of a passage have no identity
              <span key={i} className="same">
                {text}
              </span>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts of a passage have no identity
              <span key={i} className={/[\p{L}\p{N}]/u.test(text) ? 'changed' : ''}>
                {text}
              </span>
            ),
          )}
        </mark>
        <span className="context">{side.after}</span>
      </p>
    </article>
  );
}

/** Pixels between the headings and the passage when it is shown first. */
const LEAD = 72;

/** Puts both sides of the passage at one height and scrolls there; what stands above is a little of what goes before. */
function level(box: HTMLElement): void {
  const texts = [...box.querySelectorAll<HTMLElement>('.originality-side > p')];
  for (const text of texts) text.style.paddingBlockStart = '';
  const tops = [...box.querySelectorAll('mark')].map((mark) => mark.getBoundingClientRect().top);
  const lowest = Math.max(...tops);
  for (const [i, text] of texts.entries()) text.style.paddingBlockStart = `${lowest - (tops[i] ?? lowest)}px`;
  const heading = box.querySelector('.originality-side > header')?.getBoundingClientRect();
  if (heading) box.scrollTop += lowest - heading.bottom - LEAD;
}

/** The band that joins the passage on both sides, in the coordinates of the column between them. */
function useRibbon(box: RefObject<HTMLElement | null>): string | undefined {
  const [path, setPath] = useState<string>();
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const draw = (): void => {
      level(element);
      const middle = element.querySelector('.originality-ribbon')?.getBoundingClientRect();
      const [left, right] = [...element.querySelectorAll('mark')].map((mark) => mark.getBoundingClientRect());
      if (!middle || !left || !right) return;
      const [a, b] = [left.top - middle.top, left.bottom - middle.top];
      const [c, d] = [right.top - middle.top, right.bottom - middle.top];
      const [w, half] = [middle.width, middle.width / 2];
      setPath(`M0 ${a}C${half} ${a} ${half} ${c} ${w} ${c}V${d}C${half} ${d} ${half} ${b} 0 ${b}Z`);
    };
    const seen = new ResizeObserver(draw);
    seen.observe(element);
    return () => seen.disconnect();
  }, [box]);
  return path;
}

/** What the author says of the passage; the likeliest honest answer is the one primary action. */
function Judge({ passage }: { passage: StandingPassage }) {
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  const [asked, setAsked] = useState<'own' | 'permission' | null>(null);
  const { words, same, now, said, standing, theirs } = passage;
  return (
    <div className="originality-judge">
      {theirs && (
        <>
          <span className="muted">{say('passage-same', { words, same: percentInWords(same) })}</span>
          <span className="sm" aria-hidden="true">
            <mark>
              <span className="same">{say('same-words')}</span>{' '}
              <span className="changed">{say('changed-words')}</span>
            </mark>
          </span>
        </>
      )}
      {said && (
        <span className="sm muted cut" title={said.reason}>
          {say(SAID[said.as], { reason: said.reason || '–', by: said.by || '–' })}
        </span>
      )}
      <span className="originality-answers">
        {!readOnly && said && standing === 'open' && (
          <Button onPress={() => unexplain(passage)}>{say('unexplain')}</Button>
        )}
        {!readOnly && now === 'open' && (
          <>
            <Button onPress={() => setAsked('own')}>{say('own-work')}</Button>
            {theirs && <Button onPress={() => setAsked('permission')}>{say('by-permission')}</Button>}
            <Button onPress={() => explain(passage, 'cite')}>{say('cited-elsewhere')}</Button>
            <Button onPress={() => rewrite(passage)}>{say('rewrite')}</Button>
            {theirs ? (
              <Button look="primary" icon={Quote} onPress={() => quoteAndCite(passage)}>
                {say('quote-and-cite')}
              </Button>
            ) : (
              // What it is called is not known, so that it cannot be cited: only its owner's word helps.
              <Button look="primary" onPress={() => setAsked('permission')}>
                {say('by-permission')}
              </Button>
            )}
          </>
        )}
      </span>
      {asked && <Reason passage={passage} as={asked} close={() => setAsked(null)} />}
    </div>
  );
}

function Reason(props: { passage: StandingPassage; as: 'own' | 'permission'; close: () => void }) {
  const { passage, as, close } = props;
  const say = useSay();
  const [reason, setReason] = useState('');
  const done = () => {
    if (!reason.trim()) return;
    close();
    explain(passage, as, reason.trim());
  };
  return (
    <Dialog
      title={say(as === 'own' ? 'own-work' : 'by-permission')}
      onClose={close}
      actions={
        <CancelOr onCancel={close} isDisabled={!reason.trim()} onGo={done}>
          {say('record-it')}
        </CancelOr>
      }
    >
      <TextField
        label={say(as === 'own' ? 'own-work-how' : 'permission-which')}
        hint={say('reason-hint')}
        value={reason}
        onChange={setReason}
        onEnter={done}
        autoFocus
      />
    </Dialog>
  );
}
