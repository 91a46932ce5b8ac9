/**
 * The film of the sample course, "One desk, one question": seven of the
 * pictures, each at rest for thirteen seconds, with a title above and the story
 * in captions. Nobody speaks: a synthetic voice would cost the learner more
 * than it gives (README.md). The words are data, one file a language; titles
 * are drawn into the frames, captions and transcript are made from the rest.
 */
import { readFileSync } from 'node:fs';
import { at, clip, ease, fade, INK, type Picture, rect, SHEET, sheet } from '../draw/ink.ts';
import { chain } from '../pictures/chain.ts';
import { competence } from '../pictures/competence.ts';
import { counter } from '../pictures/counter.ts';
import { field } from '../pictures/field.ts';
import { office } from '../pictures/office.ts';
import { talk } from '../pictures/talk.ts';
import { train } from '../pictures/train.ts';

export interface Words {
  /** What is heard, for those who do not hear it. */
  readonly sound: string;
  readonly scenes: readonly {
    readonly title: string;
    /** Two captions, shown one after the other. */
    readonly lines: readonly string[];
    /** What is seen, for the transcript. */
    readonly seen: string;
  }[];
}

export const FRAMES_PER_SECOND = 15;
/** Seconds of one scene: two captions of six seconds at 14 letters a second or less, and a pause. */
export const SCENE = 13;
/** Seconds in which a scene turns into the next. */
const TURN = 0.8;
/** Height of the title band. */
const BAND = 64;

const PICTURES: readonly Picture[] = [office, counter, competence, train, talk, field, chain];
export const DURATION = PICTURES.length * SCENE;

export const wordsIn = (lang: string): Words =>
  JSON.parse(readFileSync(new URL(`words.${lang}.json`, import.meta.url), 'utf8'));

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** One scene at `t` seconds of its own time. The camera stands still: only what lives in the picture moves. */
function scene(i: number, t: number, title: string): string {
  const { width, height } = SHEET;
  const picture = at(0, BAND - 54, PICTURES[i]?.(t) ?? '');
  const heading = `<text x="40" y="43" font-family="Noto Sans, Noto Sans Devanagari" font-weight="bold" font-size="28" fill="${INK.paper}">${escapeXml(title)}</text>`;
  const dots = PICTURES.map(
    (_, k) =>
      `<circle cx="${width - 40 - (PICTURES.length - 1 - k) * 20}" cy="33" r="${k === i ? 6 : 4}" fill="${k <= i ? INK.paper : '#ffffff55'}"/>`,
  );
  return (
    clip(`scene-${i}`, 0, BAND, width, height - BAND, 0, picture) +
    rect(0, 0, width, BAND, INK.night) +
    fade(ease(t, 0.2, 1), heading) +
    dots.join('')
  );
}

/** The frame at `t` seconds of the film, as SVG. */
export function frame(t: number, words: Words): string {
  const i = Math.min(PICTURES.length - 1, Math.floor(t / SCENE));
  const own = t - i * SCENE;
  const before = i > 0 && own < TURN ? scene(i - 1, own + SCENE, '') : '';
  const dark = 1 - ease(t, 0, 0.8) + ease(t, DURATION - 1, DURATION);
  return sheet(
    before +
      fade(before ? ease(own, 0, TURN) : 1, scene(i, own, words.scenes[i]?.title ?? '')) +
      (dark > 0 ? fade(dark, rect(0, 0, SHEET.width, SHEET.height, INK.night)) : ''),
  );
}

const stamp = (seconds: number): string =>
  `00:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${(seconds % 60).toFixed(3).padStart(6, '0')}`;

/** Captions as WebVTT. */
export function captions(words: Words): string {
  const cues = words.scenes.flatMap((s, i) =>
    s.lines.map((text, k) => {
      const from = i * SCENE + 0.6 + k * 6.2;
      return `${stamp(from)} --> ${stamp(from + 6)}\n${i + k === 0 ? `${words.sound}\n` : ''}${text}\n`;
    }),
  );
  return `WEBVTT\n\n${cues.join('\n')}`;
}

/** Transcript: a line for each scene, with what is seen and what is told. */
export const transcript = (words: Words): string =>
  words.scenes
    .map((s) => `${s.title}${/[.?।]$/.test(s.title) ? '' : ':'} ${s.seen} ${s.lines.join(' ')}`)
    .join('\n');
