import { type PointerEvent, useRef } from 'react';
import { useOpen } from '../store.ts';
import { goToCue } from './acts.ts';
import { editCues, useCaptions } from './captions.ts';
import { moveCue, setEdge } from './cue-edit.ts';
import type { Cue } from './cues.ts';
import { useDesk } from './view.ts';
import type { Stretch } from './wave.tsx';

type Grip = 'start' | 'end' | 'whole';

/** Smallest a cue becomes by dragging, seconds. */
const LEAST = 0.3;
const NO_CUES: readonly Cue[] = [];

/**
 * Cues over the wave: dragged as a whole or by a border, up to their
 * neighbours. The list has the same as fields, for whoever has no pointer.
 */
export function CueMarks({ stretch, duration }: { stretch: Stretch; duration: number }) {
  const lang = useDesk((d) => d.lang);
  const chosen = useDesk((d) => d.at);
  const cues = useCaptions((all) => all[lang]?.cues ?? NO_CUES);
  const readOnly = useOpen((o) => o.readOnly);
  const { from, span } = stretch;
  const held = useRef<{ at: number; grip: Grip; x: number; cue: Cue; moved: boolean } | null>(null);
  const frame = useRef<HTMLDivElement>(null);

  const drag = (event: PointerEvent<HTMLElement>) => {
    const now = held.current;
    if (!now || readOnly || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const by = ((event.clientX - now.x) / (frame.current?.clientWidth || 1)) * span;
    if (Math.abs(event.clientX - now.x) > 2) now.moved = true;
    if (!now.moved) return;
    const { at, grip, cue } = now;
    const low = cues[at - 1]?.end ?? 0;
    const high = cues[at + 1]?.start ?? duration;
    const between = (value: number, a: number, b: number): number =>
      Math.min(Math.max(value, a), Math.max(a, b));
    editCues(lang, (all) => {
      const own = all[at];
      if (!own) return all;
      if (grip === 'start')
        return setEdge(all, at, 'start', between(cue.start + by, Math.min(low, cue.start), cue.end - LEAST));
      if (grip === 'end')
        return setEdge(all, at, 'end', between(cue.end + by, cue.start + LEAST, Math.max(high, cue.end)));
      const start = between(
        cue.start + by,
        Math.min(low, cue.start),
        Math.max(high, cue.end) - (cue.end - cue.start),
      );
      return moveCue(all, at, start - own.start);
    });
  };
  const grips = (at: number, grip: Grip, cue: Cue) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = { at, grip, x: event.clientX, cue, moved: false };
      useDesk.setState({ at });
    },
    onPointerMove: drag,
    onPointerUp: () => {
      if (held.current && !held.current.moved) goToCue(at, false);
      held.current = null;
    },
  });

  return (
    <div className="film-cues" ref={frame} aria-hidden="true">
      {cues.map((cue, at) => {
        if (cue.end < from || cue.start > from + span) return null;
        const [left, width] = [((cue.start - from) / span) * 100, ((cue.end - cue.start) / span) * 100];
        const covers = at > 0 && (cues[at - 1]?.end ?? 0) > cue.start;
        return (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: a cue is known by its place
            key={at}
            className={['film-cue', at === chosen && 'chosen', covers && 'covers'].filter(Boolean).join(' ')}
            style={{ insetInlineStart: `${left}%`, width: `${width}%` }}
          >
            <span className="film-cue-words" lang={lang} {...grips(at, 'whole', cue)}>
              {cue.text}
            </span>
            <span className="film-cue-grip start" {...grips(at, 'start', cue)} />
            <span className="film-cue-grip end" {...grips(at, 'end', cue)} />
          </div>
        );
      })}
    </div>
  );
}
