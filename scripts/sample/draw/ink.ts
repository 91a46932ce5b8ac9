/**
 * The palette and the few shapes all pictures of the sample course are made of.
 * Everything is drawn on a sheet of 960 by 540; y grows downwards. A function
 * gives SVG source; pictures are joined from such strings.
 */

export const SHEET = { width: 960, height: 540 } as const;

/** Flat, calm colours. No saffron, white and green side by side: that triad belongs to the flag. */
export const INK = {
  night: '#22313a',
  slate: '#4d626b',
  mist: '#dfe8e8',
  haze: '#c9d8da',
  paper: '#fbfaf6',
  cream: '#f3ebdd',
  sand: '#e4d3b5',
  wood: '#a9794b',
  bark: '#7c5534',
  peacock: '#0f5f73',
  lagoon: '#5ea2ac',
  pool: '#a9d0d4',
  madder: '#a4473a',
  rose: '#d69a8c',
  turmeric: '#dba63b',
  leaf: '#5c8a4d',
  moss: '#3f6b45',
  sprout: '#a9c48d',
  plum: '#6b3f69',
  lilac: '#cdb9d3',
  indigo: '#2f4d7e',
  sky: '#d5e7ee',
} as const;

/** Skin tones from light to dark brown, each with the tone of its shade. */
export const SKIN = {
  wheat: { base: '#d9a679', shade: '#c08d61' },
  honey: { base: '#bf8656', shade: '#a36f43' },
  teak: { base: '#95613c', shade: '#7c4e2e' },
  walnut: { base: '#6d442c', shade: '#573521' },
} as const;
export type Skin = keyof typeof SKIN;

export type Point = readonly [x: number, y: number];

/** Two decimals are enough for the eye and keep the source short. */
export const n = (value: number): string => String(Math.round(value * 100) / 100);

export const rect = (x: number, y: number, w: number, h: number, fill: string, r = 0): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}"${r ? ` rx="${n(r)}"` : ''}/>`;

export const circle = (x: number, y: number, r: number, fill: string): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string): string =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"/>`;

export const shape = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;

/** A line along path data, round at its ends and corners. */
export const line = (d: string, colour: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Moves, and then scales or turns (degrees, about the new origin), what is drawn. */
export const at = (x: number, y: number, inner: string, scale = 1, turn = 0): string =>
  `<g transform="translate(${n(x)} ${n(y)})${turn ? ` rotate(${n(turn)})` : ''}${scale === 1 ? '' : ` scale(${n(scale)})`}">${inner}</g>`;

export const fade = (opacity: number, inner: string): string => `<g opacity="${n(opacity)}">${inner}</g>`;

/** Mirrors what is drawn about the vertical line at its origin. */
export const mirror = (inner: string): string => `<g transform="scale(-1 1)">${inner}</g>`;

/** What lies inside a rectangle; `id` names the clip and is unique on the sheet. */
export const clip = (
  id: string,
  x: number,
  y: number,
  w: number,
  h: number,
  r: number,
  inner: string,
): string =>
  `<clipPath id="${id}"><rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${n(r)}"/></clipPath><g clip-path="url(#${id})">${inner}</g>`;

/** 0 before `from`, 1 after `to` (both in seconds), smooth between: how things come in. */
export const ease = (t: number, from: number, to: number): number => {
  const x = Math.min(1, Math.max(0, (t - from) / (to - from)));
  return x * x * (3 - 2 * x);
};

/** A slow swing between -1 and 1, one period in `seconds`. */
export const swing = (t: number, seconds: number): number => Math.sin((2 * Math.PI * t) / seconds);

/** The whole SVG document; `view` cuts a part out of the sheet. */
export const sheet = (
  inner: string,
  view: readonly [number, number, number, number] = [0, 0, SHEET.width, SHEET.height],
): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(' ')}">${inner}</svg>\n`;

/** A picture at a moment: seconds since it came in. A still is drawn at `SETTLED`. */
export type Picture = (t: number) => string;
export const SETTLED = 8;
