/** Numbers as people read them: sizes, times, dates; India's formats, Latin digits. */

import { scriptOf } from './indic/scripts.ts';
import { useSettings } from './settings.ts';
import { LOCALES, say } from './words.tsx';

const locale = (): string => LOCALES[useSettings.getState().lang];

const UNITS = ['B', 'KB', 'MB', 'GB'] as const;

/** Bytes in the unit that reads best: 812 B, 14 KB, 3.2 MB. */
export function bytesInWords(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${size.toLocaleString(locale(), { maximumFractionDigits: size < 10 && unit > 1 ? 1 : 0 })} ${UNITS[unit]}`;
}

/** A count with India's commas: 9,786, 1,20,000. */
export const inFigures = (n: number): string => n.toLocaleString(locale());

/** Minutes as hours and minutes in words. */
export const minutesInWords = (minutes: number): string =>
  minutes < 60
    ? say('minutes', { m: minutes })
    : say('hours-minutes', { h: Math.floor(minutes / 60), m: minutes % 60 });

/** How long a film or recording plays, as players show it: 5:02, 1:05:02. */
export function playingTime(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n: number): string => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** A share from 0 to 1, to a tenth of a percent. */
export const percentInWords = (share: number): string =>
  share.toLocaleString(locale(), { style: 'percent', maximumFractionDigits: 1 });

/** A day: 18 November 2026. */
export const dateInWords = (at: Date): string => at.toLocaleDateString(locale(), { dateStyle: 'long' });

export const timeOfDay = (at: Date): string =>
  at.toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit', hour12: false });

/** When something was last done: today and yesterday by name, else the date. */
export function whenInWords(iso: string, now = new Date()): string {
  const at = new Date(iso);
  const days = Math.round(
    (new Date(now.toDateString()).getTime() - new Date(at.toDateString()).getTime()) / 86_400_000,
  );
  const time = timeOfDay(at);
  if (days === 0) return say('today-at', { time });
  if (days === 1) return say('yesterday-at', { time });
  const year = at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
  return at.toLocaleDateString(locale(), { day: 'numeric', month: 'short', ...year });
}

/** The name of a language, in that language. */
export const languageName = (lang: string): string => {
  const name = new Intl.DisplayNames([lang, 'en'], { type: 'language' }).of(lang) ?? lang;
  if (lang === 'hi') return 'हिन्दी';
  // A name from right to left keeps its direction to itself: figures after it stay where they are.
  return scriptOf(lang)?.id === 'arab' ? `\u2068${name}\u2069` : name;
};
