import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useSay } from '../words.tsx';

/** Shares of the picture, 0 to 1: independent of how large it is shown. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export const WHOLE: Box = { x: 0, y: 0, w: 1, h: 1 };
export const isWhole = ({ x, y, w, h }: Box): boolean => x === 0 && y === 0 && w === 1 && h === 1;

/** A part smaller than this cannot be seen any more. */
const LEAST = 0.02;
const STEP = 0.01;
const between = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Moved as a whole; it stays inside the picture. */
const moved = (box: Box, dx: number, dy: number): Box => ({
  ...box,
  x: between(box.x + dx, 0, 1 - box.w),
  y: between(box.y + dy, 0, 1 - box.h),
});

/** Its far corner moved. */
const sized = (box: Box, dx: number, dy: number): Box => ({
  ...box,
  w: between(box.w + dx, LEAST, 1 - box.x),
  h: between(box.h + dy, LEAST, 1 - box.y),
});

/** Its near corner moved. */
const grown = (box: Box, dx: number, dy: number): Box => {
  const x = between(box.x + dx, 0, box.x + box.w - LEAST);
  const y = between(box.y + dy, 0, box.y + box.h - LEAST);
  return { x, y, w: box.w + box.x - x, h: box.h + box.y - y };
};

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

type Change = (box: Box, dx: number, dy: number) => Box;

/** The part of a picture that stays: moved by its middle, sized by two corners, each by pointer or by arrow keys. */
export function CropBox({ box, onChange }: { box: Box; onChange: (box: Box) => void }) {
  const say = useSay();
  const frame = useRef<HTMLDivElement>(null);
  const held = useRef<{ x: number; y: number; box: Box } | null>(null);

  const grip = (change: Change) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = { x: event.clientX, y: event.clientY, box };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const area = frame.current?.getBoundingClientRect();
      if (!held.current || !area) return;
      const { x, y, box: from } = held.current;
      onChange(change(from, (event.clientX - x) / area.width, (event.clientY - y) / area.height));
    },
    onPointerUp: () => {
      held.current = null;
    },
    onKeyDown: (event: KeyboardEvent) => {
      const by = ARROWS[event.key];
      if (!by) return;
      event.preventDefault();
      const far = event.shiftKey ? 10 : 1;
      onChange(change(box, by[0] * far, by[1] * far));
    },
  });

  const percent = (share: number): string => `${share * 100}%`;
  return (
    <div className="crop" ref={frame}>
      <div
        className="crop-box"
        style={{ left: percent(box.x), top: percent(box.y), width: percent(box.w), height: percent(box.h) }}
      >
        <button type="button" className="crop-move" aria-label={say('crop-move')} {...grip(moved)} />
        <button type="button" className="crop-grip near" aria-label={say('crop-near')} {...grip(grown)} />
        <button type="button" className="crop-grip far" aria-label={say('crop-far')} {...grip(sized)} />
      </div>
    </div>
  );
}
