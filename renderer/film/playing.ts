/** The film or recording that plays on the desk, and where it is. */
import { create } from 'zustand';

interface Playing {
  /** Seconds. */
  readonly time: number;
  readonly duration: number;
  readonly on: boolean;
  /** The browser cannot play it. */
  readonly broken: boolean;
}

const AT_FIRST: Playing = { time: 0, duration: 0, on: false, broken: false };
export const usePlaying = create<Playing>(() => AT_FIRST);

let media: HTMLMediaElement | null = null;

/** Follows an element until the returned function is called. */
export function follow(element: HTMLMediaElement): () => void {
  media = element;
  usePlaying.setState(AT_FIRST);
  let frame = 0;
  const tell = (): void => {
    const { currentTime, duration, paused } = element;
    const known = Number.isFinite(duration) ? duration : 0;
    usePlaying.setState({ time: currentTime, duration: known, on: !paused });
  };
  const tick = (): void => {
    tell();
    if (!element.paused) frame = requestAnimationFrame(tick);
  };
  const fail = (): void => usePlaying.setState({ broken: true });
  const told = ['loadedmetadata', 'durationchange', 'seeked', 'timeupdate', 'pause'] as const;
  for (const type of told) element.addEventListener(type, tell);
  element.addEventListener('play', tick);
  element.addEventListener('error', fail);
  return () => {
    cancelAnimationFrame(frame);
    for (const type of told) element.removeEventListener(type, tell);
    element.removeEventListener('play', tick);
    element.removeEventListener('error', fail);
    element.pause();
    if (media === element) media = null;
  };
}

/** The film's element, while one is on the desk: its picture can be taken. */
export const filmElement = (): HTMLVideoElement | null => (media instanceof HTMLVideoElement ? media : null);

export function playOrPause(): void {
  if (!media) return;
  // A refusal is told by the element's own error.
  if (media.paused) void media.play().catch(() => undefined);
  else media.pause();
}

export function seek(time: number): void {
  if (!media) return;
  const end = Number.isFinite(media.duration) ? media.duration : time;
  media.currentTime = Math.max(0, Math.min(end, time));
  usePlaying.setState({ time: media.currentTime });
}

export const seekBy = (seconds: number): void => seek((media?.currentTime ?? 0) + seconds);

/** Where it is now, exactly. */
export const timeNow = (): number => media?.currentTime ?? 0;
