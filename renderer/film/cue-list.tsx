import { Merge, Plus, Scissors, Trash2 } from 'lucide-react';
import { memo, useEffect, useState } from 'react';
import type { Lang } from '../../packager/course/course.ts';
import { languageName } from '../numbers.ts';
import { useOpen } from '../store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { LevelLine } from '../ui/severity.tsx';
import { type Key, useSay } from '../words.tsx';
import { goToCue, perform, wordsId } from './acts.ts';
import { editCues, useCaptions } from './captions.ts';
import { besideOf, setEdge, setText } from './cue-edit.ts';
import { type Cue, readTime } from './cues.ts';
import { keysOf } from './keys.ts';
import { type Hardship, hardshipsOf, readingSpeed, silenceBefore } from './reading.ts';
import { clock } from './times.ts';
import { useDesk } from './view.ts';

const HARDSHIP_WORDS: Readonly<Record<Hardship, Key>> = {
  overlap: 'cue-overlap',
  fast: 'cue-fast',
  short: 'cue-short',
  long: 'cue-long',
  wide: 'cue-wide',
  lines: 'cue-lines',
  flicker: 'cue-flicker',
  empty: 'cue-empty',
};

const NO_CUES: readonly Cue[] = [];

/** The cues one below the other: times and words are written in place, in two languages where the course has them. */
export function CueList() {
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  const { lang, beside, at } = useDesk();
  const cues = useCaptions((all) => all[lang]?.cues ?? NO_CUES);
  const others = useCaptions((all) => (beside && all[beside]?.cues) || NO_CUES);
  if (cues.length === 0)
    return (
      <Empty
        art="none"
        title={say('cues-none', { lang: languageName(lang) })}
        actions={
          !readOnly && (
            <>
              <Button icon={Plus} onPress={() => perform('add', true)}>
                {say('cue-add')}
              </Button>
              {others.length > 0 && beside && (
                <Button
                  look="link"
                  onPress={() => editCues(lang, () => others.map((cue) => ({ ...cue, text: '' })))}
                >
                  {say('cues-times-of', { lang: languageName(beside) })}
                </Button>
              )}
            </>
          )
        }
      >
        {say('cues-none-hint')}
      </Empty>
    );
  return (
    <ol className={beside ? 'cue-list two' : 'cue-list'} aria-label={say('cues')}>
      {cues.map((cue, i) => (
        <Row
          // biome-ignore lint/suspicious/noArrayIndexKey: a cue is known by its place
          key={i}
          at={i}
          cue={cue}
          before={cues[i - 1]}
          lang={lang}
          beside={beside}
          other={beside ? others[besideOf(others, cue)] : undefined}
          chosen={i === at}
          last={i === cues.length - 1}
          readOnly={readOnly}
        />
      ))}
    </ol>
  );
}

interface RowProps {
  at: number;
  cue: Cue;
  before: Cue | undefined;
  lang: Lang;
  beside: Lang | null;
  other: Cue | undefined;
  chosen: boolean;
  last: boolean;
  readOnly: boolean;
}

/** One cue; drawn anew only when it or its neighbour changes. */
const Row = memo(function Row({ at, cue, before, lang, beside, other, chosen, last, readOnly }: RowProps) {
  const say = useSay();
  const silence = silenceBefore(cue, before);
  const choose = () => useDesk.setState({ at });
  return (
    <li className={chosen ? 'cue-row chosen' : 'cue-row'} {...(chosen && { 'aria-current': true })}>
      {silence !== undefined && (
        <p className="cue-silence sm muted num">{say('cue-silence', { n: Math.round(silence) })}</p>
      )}
      <div className="cue-in">
        <div className="cue-when">
          <button type="button" className="cue-go num" onClick={() => goToCue(at, false)}>
            <span className="vh">{say('cue-go')} </span>
            {at + 1}
          </button>
          <TimeField at={at} cue={cue} lang={lang} edge="start" readOnly={readOnly} />
          <TimeField at={at} cue={cue} lang={lang} edge="end" readOnly={readOnly} />
        </div>
        <textarea
          id={wordsId(lang, at)}
          className="input cue-words"
          rows={2}
          lang={lang}
          data-timeline
          aria-label={say('cue-words', { n: at + 1, lang: languageName(lang) })}
          value={cue.text}
          readOnly={readOnly}
          onFocus={choose}
          onChange={(event) => {
            const text = event.currentTarget.value;
            editCues(lang, (all) => setText(all, at, text), true);
          }}
        />
        {beside && (
          <textarea
            className="input cue-words beside"
            rows={2}
            lang={beside}
            data-timeline
            aria-label={say('cue-words', { n: at + 1, lang: languageName(beside) })}
            value={other?.text ?? ''}
            readOnly={readOnly}
            onFocus={choose}
            onChange={(event) => setBeside(beside, cue, event.currentTarget.value)}
          />
        )}
        <div className="cue-about">
          <Hardships cue={cue} before={before} />
          {chosen && !readOnly && (
            <span className="row">
              <IconButton
                small
                icon={Scissors}
                label={say('cue-split')}
                keys={keysOf('split')}
                onPress={() => perform('split', true)}
              />
              {!last && (
                <IconButton
                  small
                  icon={Merge}
                  label={say('cue-join')}
                  keys={keysOf('join')}
                  onPress={() => perform('join', true)}
                />
              )}
              <IconButton
                small
                icon={Trash2}
                label={say('cue-remove')}
                keys={keysOf('remove')}
                onPress={() => perform('remove', true)}
              />
            </span>
          )}
        </div>
      </div>
    </li>
  );
});

/** Writes the words of the cue beside; where there is none yet it gets the times of this one. */
const setBeside = (beside: Lang, cue: Cue, text: string): void =>
  editCues(
    beside,
    (all) => {
      const place = besideOf(all, cue);
      if (place >= 0) return setText(all, place, text);
      return [...all, { start: cue.start, end: cue.end, text }].sort((a, b) => a.start - b.start);
    },
    true,
  );

/** How fast it must be read, and what makes that hard. */
function Hardships({ cue, before }: { cue: Cue; before: Cue | undefined }) {
  const say = useSay();
  const found = hardshipsOf(cue, before);
  return (
    <span className="cue-hard sm">
      {found.map((one) => (
        <LevelLine key={one} level={one === 'overlap' ? 'block' : 'warn'}>
          {say(HARDSHIP_WORDS[one], { n: Math.round(readingSpeed(cue)) })}
        </LevelLine>
      ))}
      {found.length === 0 && (
        <span className="muted num">{say('cue-speed', { n: Math.round(readingSpeed(cue)) })}</span>
      )}
    </span>
  );
}

/** When a cue begins or ends, as it is written; judged on leaving. */
function TimeField(props: { at: number; cue: Cue; lang: Lang; edge: 'start' | 'end'; readOnly: boolean }) {
  const { at, cue, lang, edge, readOnly } = props;
  const say = useSay();
  const now = clock(cue[edge]);
  const [written, setWritten] = useState(now);
  useEffect(() => setWritten(now), [now]);
  const wrong = readTime(written) === undefined;
  const commit = () => {
    const time = readTime(written);
    if (time === undefined || written === now) return setWritten(now);
    editCues(lang, (all) => setEdge(all, at, edge, time));
  };
  return (
    <input
      className="input cue-time num"
      aria-label={say(edge === 'start' ? 'cue-start-of' : 'cue-end-of', { n: at + 1 })}
      aria-invalid={wrong}
      value={written}
      readOnly={readOnly}
      onFocus={() => useDesk.setState({ at })}
      onChange={(event) => setWritten(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.altKey) commit();
        if (event.key === 'Escape') {
          event.preventDefault();
          setWritten(now);
        }
      }}
    />
  );
}
