import { Pause, Play, RotateCcw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { type MediaFile, shortName } from '../media/library.ts';
import { languageName } from '../numbers.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Notice } from '../ui/severity.tsx';
import { assetUrl } from '../uploads.ts';
import { useSay } from '../words.tsx';
import { perform } from './acts.ts';
import { type Captions, useCaptions } from './captions.ts';
import type { Cue } from './cues.ts';
import { keysOf } from './keys.ts';
import { follow, playOrPause, usePlaying } from './playing.ts';
import { clockTenth } from './times.ts';
import { useDesk } from './view.ts';

/** The film as it plays, the words of this moment over it, and its controls. */
export function Stage({ file }: { file: MediaFile }) {
  const say = useSay();
  const media = useRef<HTMLVideoElement & HTMLAudioElement>(null);
  const { id, asset, kind } = file;
  useEffect(() => (media.current ? follow(media.current) : undefined), []);
  const broken = usePlaying((p) => p.broken);
  const props = { ref: media, src: assetUrl(id), preload: 'auto', 'aria-label': shortName(asset) } as const;
  return (
    <section className="film-stage" aria-label={say('film-stage')}>
      {kind === 'video' ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: a press on the picture plays it; the button does the same
        // biome-ignore lint/a11y/useKeyWithClickEvents: and so does its key
        <div
          className="film-picture"
          style={{ aspectRatio: `${asset.width ?? 16} / ${asset.height ?? 9}` }}
          onClick={playOrPause}
        >
          <video {...props} playsInline />
          <NowSaid />
        </div>
      ) : (
        <audio {...props} />
      )}
      {broken && (
        <Notice level="block" title={say('film-broken')}>
          {say('film-broken-why')}
        </Notice>
      )}
      <Controls />
    </section>
  );
}

function Controls() {
  const say = useSay();
  const on = usePlaying((p) => p.on);
  const tab = useDesk((d) => d.tab);
  return (
    <div className="film-controls">
      <IconButton
        icon={on ? Pause : Play}
        label={say('film-play-pause')}
        keys={keysOf('play')}
        onPress={() => perform('play', true)}
      />
      <IconButton
        icon={RotateCcw}
        label={say('film-back')}
        keys={keysOf('back')}
        onPress={() => perform('back', true)}
      />
      <Clock />
      <span className="grow" />
      {tab === 'captions' && <CueHere />}
    </div>
  );
}

function CueHere() {
  const say = useSay();
  return (
    <>
      <Button size="sm" onPress={() => perform('start', true)}>
        {say('cue-start-here')}
      </Button>
      <Button size="sm" onPress={() => perform('end', true)}>
        {say('cue-end-here')}
      </Button>
    </>
  );
}

function Clock() {
  const time = usePlaying((p) => Math.floor(p.time * 10));
  const duration = usePlaying((p) => p.duration);
  return (
    <span className="num film-clock">
      {clockTenth(time / 10)} <span className="muted">/ {clockTenth(duration)}</span>
    </span>
  );
}

const cueAt = (captions: Captions | undefined, time: number): Cue | undefined =>
  captions?.cues.find(({ start, end }) => time >= start && time < end);

/** What learners read at this moment, in the language that is written and the one beside it. */
function NowSaid() {
  const { lang, beside } = useDesk();
  return (
    <div className="film-said">
      {[lang, ...(beside ? [beside] : [])].map((one) => (
        <Said key={one} lang={one} />
      ))}
    </div>
  );
}

function Said({ lang }: { lang: string }) {
  const captions = useCaptions((all) => all[lang]);
  const words = usePlaying((p) => cueAt(captions, p.time)?.text ?? '');
  if (!words.trim()) return null;
  return (
    <p lang={lang} title={languageName(lang)}>
      {words.replace(/<[^>]*>/g, '')}
    </p>
  );
}
