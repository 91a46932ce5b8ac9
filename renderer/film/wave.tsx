import { ZoomIn, ZoomOut } from 'lucide-react';
import { type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { MediaFile } from '../media/library.ts';
import { useSettings } from '../settings.ts';
import { useOpen } from '../store.ts';
import { IconButton } from '../ui/button.tsx';
import { assetUrl } from '../uploads.ts';
import { type Key, useSay } from '../words.tsx';
import { CueMarks } from './cue-marks.tsx';
import { type Peaks, usePeaks } from './peaks.ts';
import { seek, usePlaying } from './playing.ts';
import { clock } from './times.ts';
import { useDesk } from './view.ts';

/** The stretch of time that is shown, seconds. */
export interface Stretch {
  readonly from: number;
  readonly span: number;
}

const STATE_WORDS: Readonly<Record<Exclude<Peaks['state'], 'ready'>, Key>> = {
  reading: 'wave-reading',
  silent: 'wave-silent',
  closed: 'wave-closed',
};

/** How much is shown at once: the whole, or so many seconds. */
const SPANS = [Number.POSITIVE_INFINITY, 300, 120, 60, 30, 15] as const;

/** How loud it is over time, with what is said when; a press goes to a moment. */
export function Wave({ file }: { file: MediaFile }) {
  const say = useSay();
  const url = assetUrl(file.id);
  const peaks = usePeaks(url);
  const duration = usePlaying((p) => p.duration) || file.asset.duration || 0;
  const [zoom, setZoom] = useState(() => ((file.asset.duration ?? 0) > 120 ? 3 : 0));
  const [from, setFrom] = useState(0);
  const span = Math.max(1, Math.min(duration, SPANS[zoom] ?? duration));
  const begin = Math.max(0, Math.min(from, duration - span));
  const stretch: Stretch = { from: begin, span };
  useFollow(stretch, setFrom);
  const tab = useDesk((d) => d.tab);
  const step = (by: -1 | 1) => {
    const next = Math.max(0, Math.min(SPANS.length - 1, zoom + by));
    const wanted = Math.min(duration, SPANS[next] ?? duration);
    setZoom(next);
    setFrom(Math.max(0, usePlaying.getState().time - wanted / 2));
  };
  const closest = SPANS.findLastIndex((n) => n < duration);
  return (
    <section className="film-wave" aria-label={say('film-wave')} data-pane="wave">
      <div
        className="film-wave-in"
        onWheel={(event) => setFrom(begin + ((event.deltaX || event.deltaY) / 1000) * span)}
      >
        <Loudness peaks={peaks} stretch={stretch} />
        <Ruler stretch={stretch} />
        <OutOfPart file={file} stretch={stretch} />
        <Seeker stretch={stretch} />
        {tab === 'captions' && file.kind === 'video' && <CueMarks stretch={stretch} duration={duration} />}
        <Needle stretch={stretch} />
        {peaks.state !== 'ready' && (
          <span className="film-wave-state sm">{say(STATE_WORDS[peaks.state])}</span>
        )}
      </div>
      <div className="film-wave-tools">
        <IconButton
          small
          icon={ZoomIn}
          label={say('wave-in')}
          onPress={() => step(1)}
          isDisabled={zoom >= Math.max(0, closest)}
        />
        <IconButton
          small
          icon={ZoomOut}
          label={say('wave-out')}
          onPress={() => step(-1)}
          isDisabled={zoom === 0}
        />
      </div>
    </section>
  );
}

/** Keeps the moment that plays in view. */
function useFollow({ from, span }: Stretch, show: (from: number) => void): void {
  useEffect(
    () =>
      usePlaying.subscribe(({ time }, before) => {
        if (time === before.time) return;
        if (time < from || time > from + span) show(Math.max(0, time - span * 0.1));
      }),
    [from, span, show],
  );
}

/** The peaks as columns; drawn anew when they grow, and when the window or its colours change. */
function Loudness({ peaks, stretch }: { peaks: Peaks; stretch: Stretch }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { from, span } = stretch;
  const theme = useSettings((s) => s.theme);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const again = () => setTurn((n) => n + 1);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const sizes = new ResizeObserver(again);
    if (canvas.current) sizes.observe(canvas.current);
    dark.addEventListener('change', again);
    return () => {
      sizes.disconnect();
      dark.removeEventListener('change', again);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn and a theme change the colours that are read here
  useLayoutEffect(() => {
    if (canvas.current) draw(canvas.current, peaks, { from, span });
  }, [peaks, from, span, theme, turn]);
  return <canvas ref={canvas} className="film-loudness" />;
}

function draw(canvas: HTMLCanvasElement, { values, rate }: Peaks, { from, span }: Stretch): void {
  const scale = devicePixelRatio;
  const [width, height] = [Math.round(canvas.clientWidth * scale), Math.round(canvas.clientHeight * scale)];
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context || width === 0) return;
  context.fillStyle = getComputedStyle(canvas).color;
  const middle = height / 2;
  for (let x = 0; x < width; x += 1) {
    const first = Math.floor((from + (x / width) * span) * rate);
    const last = Math.max(first + 1, Math.floor((from + ((x + 1) / width) * span) * rate));
    let loud = 0;
    for (let i = first; i < last; i += 1) loud = Math.max(loud, values[i] ?? 0);
    // A quiet voice would not be seen beside a loud one: the root lifts it.
    const tall = Math.max(scale, Math.sqrt(loud) * height * 0.92);
    context.fillRect(x, middle - tall / 2, 1, tall);
  }
}

const STEPS = [0.5, 1, 2, 5, 10, 30, 60, 300, 600] as const;

/** Times below the wave, some ten of them. */
function Ruler({ stretch: { from, span } }: { stretch: Stretch }) {
  const step = STEPS.find((s) => span / s <= 12) ?? 1800;
  const first = Math.ceil(from / step) * step;
  const marks = Array.from(
    { length: Math.max(0, Math.floor((from + span - first) / step) + 1) },
    (_, i) => first + i * step,
  );
  return (
    <div className="film-ruler num" aria-hidden="true">
      {marks.map((time) => (
        <span key={time} style={{ insetInlineStart: `${((time - from) / span) * 100}%` }}>
          {clock(time).replace(/\.000$/, '')}
        </span>
      ))}
    </div>
  );
}

/** What learners do not see of it, greyed. */
function OutOfPart({ file, stretch: { from, span } }: { file: MediaFile; stretch: Stretch }) {
  const { playFrom, playTo } = useOpen((o) => o.draft.course.assets[file.id]) ?? {};
  const share = (time: number): number => Math.max(0, Math.min(100, ((time - from) / span) * 100));
  return (
    <>
      {playFrom !== undefined && (
        <div className="film-out" style={{ insetInlineStart: 0, width: `${share(playFrom)}%` }} />
      )}
      {playTo !== undefined && (
        <div className="film-out" style={{ insetInlineEnd: 0, width: `${100 - share(playTo)}%` }} />
      )}
    </>
  );
}

/** A press goes to its moment, and dragging on. By keyboard the film's own keys do it. */
function Seeker({ stretch: { from, span } }: { stretch: Stretch }) {
  const go = (event: PointerEvent<HTMLElement>) => {
    const frame = event.currentTarget.getBoundingClientRect();
    seek(from + ((event.clientX - frame.left) / frame.width) * span);
  };
  return (
    <div
      className="film-seeker"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) go(event);
      }}
    />
  );
}

/** Where it plays; moved without drawing anything anew. */
function Needle({ stretch: { from, span } }: { stretch: Stretch }) {
  const needle = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = (time: number): void => {
      const share = (time - from) / span;
      const { current } = needle;
      if (!current) return;
      current.hidden = share < 0 || share > 1;
      current.style.insetInlineStart = `${share * 100}%`;
    };
    place(usePlaying.getState().time);
    return usePlaying.subscribe(({ time }) => place(time));
  }, [from, span]);
  return <div ref={needle} className="film-needle" aria-hidden="true" />;
}
