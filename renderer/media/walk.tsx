import { ArrowLeft, ArrowRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { attr } from '../../packager/course/blocks/attr.ts';
import type { AssetId, CaptionTrack, Lang } from '../../packager/course/course.ts';
import { CAPTION_TYPES, PickFile } from '../blocks/media.tsx';
import { languageName } from '../numbers.ts';
import { openCourse, useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { LevelLine } from '../ui/severity.tsx';
import { assetUrl, bringCaptions } from '../uploads.ts';
import { useSay } from '../words.tsx';
import { setBlock, setItem } from './actions.ts';
import { GAP_WORDS, usePlaceOfUse } from './file-view.tsx';
import { Description, goToUse } from './inspector.tsx';
import { type Gap, gapsIn, placeOfGap } from './library.ts';
import { type BlockUse, isOnPage, type Use, usesOf } from './uses.ts';
import { endWalk, useLibrary } from './view.ts';

const isSame = (a: Gap, b: Gap): boolean =>
  a.kind === b.kind && a.page === b.page && a.lang === b.lang && a.place === b.place;

/** Goes from one thing that is missing to the next: look, write, next; all of it by keyboard. */
export function Walk({ steps }: { steps: readonly Gap[] }) {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const at = useLibrary((v) => Math.min(v.at, steps.length - 1));
  const place = usePlaceOfUse();
  const body = useRef<HTMLDivElement>(null);
  const left = useMemo(() => gapsIn(draft), [draft]);
  const gap = steps[at];
  const use = useMemo(() => gap && placeOfGap(draft, gap), [draft, gap]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each step writing begins at once
  useEffect(() => {
    body.current?.querySelector<HTMLElement>('textarea, input, button')?.focus();
  }, [at]);
  if (!gap) return null;

  const go = (by: 1 | -1) => {
    // What is being typed is handed over on leaving the field.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (by > 0 && at === steps.length - 1) endWalk();
    else useLibrary.setState({ at: Math.max(0, at + by) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') endWalk();
    else if (event.key === 'Enter' && event.ctrlKey) go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  const done = !left.some((other) => isSame(other, gap));
  const missing = steps.filter((step) => left.some((other) => isSame(other, step))).length;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole walk, wherever focus is in it
    <div className="walk" onKeyDown={onKeyDown}>
      <div className="walk-head">
        <h1>{say('walk-title')}</h1>
        <span className="muted num">{say('n-of-m', { n: at + 1, m: steps.length })}</span>
        <span className="muted">{say('walk-left', { n: missing })}</span>
        <span className="grow" />
        <Button onPress={endWalk}>{say('walk-end')}</Button>
      </div>
      <div className="walk-body" ref={body} key={`${gap.kind}${gap.page}${gap.lang}${gap.place}`}>
        <Shown gap={gap} use={use} />
        <div className="walk-form">
          <div>
            {done ? (
              <LevelLine level="pass">{say('walk-done')}</LevelLine>
            ) : (
              <LevelLine level="warn">{say(GAP_WORDS[gap.kind])}</LevelLine>
            )}
            <p className="muted">{languageName(gap.lang)}</p>
          </div>
          {use ? <Fill gap={gap} use={use} /> : <p className="muted">{say('walk-gone')}</p>}
          {use && (
            <p className="sm">
              <button type="button" className="place-link" onClick={() => goToUse(use)}>
                {place(use)}
              </button>
            </p>
          )}
        </div>
      </div>
      <div className="walk-foot">
        <Button icon={ArrowLeft} isDisabled={at === 0} onPress={() => go(-1)}>
          {say('walk-before')}
        </Button>
        <span className="grow" />
        <span className="sm quiet">
          <kbd>Ctrl Enter</kbd> {say('walk-next')}
        </span>
        <Button look="primary" icon={ArrowRight} onPress={() => go(1)}>
          {at === steps.length - 1 ? say('done') : say('walk-next')}
        </Button>
      </div>
    </div>
  );
}

function Shown({ gap, use }: { gap: Gap; use: Use | undefined }) {
  const url = assetUrl(gap.asset);
  const type = use && (isOnPage(use) ? use.node.type : use.item?.kind);
  return (
    <div className="walk-shown">
      {/* biome-ignore lint/a11y/useMediaCaption: shown because its captions or transcript are still to be written */}
      {type === 'video' && <video src={url} controls preload="metadata" />}
      {/* biome-ignore lint/a11y/useMediaCaption: shown because its transcript is still to be written */}
      {type === 'audio' && <audio src={url} controls preload="metadata" />}
      {type === 'image' && <img src={url} alt="" />}
    </div>
  );
}

function Fill({ gap, use }: { gap: Gap; use: Use }) {
  const say = useSay();
  const { lang, place } = gap;
  switch (gap.kind) {
    case 'description':
      return isOnPage(use) ? (
        <>
          <Description use={use} />
          <Elsewhere use={use} />
        </>
      ) : null;
    case 'transcript':
      return (
        <DraftField
          label={say('transcript')}
          hint={say('transcript-hint')}
          lang={lang}
          lines={10}
          value={transcriptOf(use, lang)}
          onCommit={(transcript) =>
            isOnPage(use)
              ? setBlock(use.page, lang, place, { transcript })
              : setItem(place, lang, { transcript })
          }
        />
      );
    case 'captions':
      return (
        <PickFile
          types={CAPTION_TYPES}
          onFile={(file) =>
            void bringCaptions(`${place}-captions`, file, ({ assetId }) => setCaptions(use, lang, assetId))
          }
        >
          {say('captions-add', { lang: languageName(lang) })}
        </PickFile>
      );
  }
}

const transcriptOf = (use: Use, lang: Lang): string => {
  if (isOnPage(use)) return attr<string>(use.node, 'transcript');
  return use.item && 'transcript' in use.item ? (use.item.transcript?.[lang] ?? '') : '';
};

/** Gives a film its captions in a language. */
function setCaptions(use: Use, lang: Lang, asset: AssetId): void {
  if (!isOnPage(use)) {
    if (use.item) setItem(use.item.id, lang, { captions: asset });
    return;
  }
  const others = attr<readonly CaptionTrack[]>(use.node, 'captions').filter((track) => track.lang !== lang);
  setBlock(use.page, lang, use.block, { captions: [...others, { lang, asset }] });
}

/** The same picture was described in another place: its words may do here too. */
function Elsewhere({ use }: { use: BlockUse }) {
  const say = useSay();
  const { asset, lang, node, page, block } = use;
  if (attr<string>(node, 'alt') || attr<boolean>(node, 'decorative')) return null;
  const other = usesOf(openCourse().draft)
    .filter(isOnPage)
    .find((u) => u.asset === asset && u.lang === lang && u.node.type === 'image' && u.node.attrs?.alt);
  if (!other) return null;
  const alt = attr<string>(other.node, 'alt');
  return (
    <div className="proposal">
      <p className="sm muted">{say('walk-elsewhere')}</p>
      <p lang={lang}>{alt}</p>
      <Button size="sm" onPress={() => setBlock(page, lang, block, { alt })}>
        {say('walk-use')}
      </Button>
    </div>
  );
}
