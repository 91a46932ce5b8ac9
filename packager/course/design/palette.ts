/**
 * The colours that follow from a design, light and dark, and their contrast.
 * What learners get always reaches WCAG 2.2 AA (1.4.3, 1.4.11): a colour too
 * close to its ground is replaced by the nearest that is far enough, and
 * `shortfalls` says where that was so.
 */
import type { Design, Tone } from './design.ts';
import { type Colour, colourOf, contrast, oklchOf } from './oklch.ts';

export type Scheme = 'light' | 'dark';
export const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** Named as the player's custom properties are (player/styles/theme.css). */
export interface Palette {
  readonly bg: Colour;
  readonly surface: Colour;
  readonly text: Colour;
  readonly 'text-2': Colour;
  readonly line: Colour;
  readonly edge: Colour;
  readonly accent: Colour;
  readonly 'accent-hover': Colour;
  readonly 'on-accent': Colour;
  readonly soft: Colour;
}

export interface Pair {
  readonly front: keyof Palette;
  readonly ground: keyof Palette;
  /** 4.5 for text, 3 for the edge of a control. */
  readonly needed: number;
}

const TEXT = 4.5;
const EDGE = 3;
/** Every pair that the player shows. */
export const PAIRS: readonly Pair[] = [
  { front: 'accent', ground: 'surface', needed: TEXT },
  { front: 'accent', ground: 'bg', needed: TEXT },
  { front: 'accent', ground: 'soft', needed: TEXT },
  { front: 'on-accent', ground: 'accent', needed: TEXT },
  { front: 'on-accent', ground: 'accent-hover', needed: TEXT },
  ...(['text', 'text-2'] as const).flatMap((front) =>
    (['surface', 'bg', 'soft'] as const).map((ground): Pair => ({ front, ground, needed: TEXT })),
  ),
  { front: 'edge', ground: 'surface', needed: EDGE },
  { front: 'edge', ground: 'bg', needed: EDGE },
];

/** What ships: player/styles/theme.css. */
const SHIPPED = {
  light: {
    ...{ bg: '#f2f4f6', surface: '#ffffff', text: '#17202a', 'text-2': '#4a5563' },
    ...{ line: '#d6dce2', edge: '#7d8793', accent: '#1b4a7c', soft: '#e4ecf5' },
  },
  dark: {
    ...{ bg: '#10151b', surface: '#18202a', text: '#e8edf2', 'text-2': '#b3bfcb' },
    ...{ line: '#2d3945', edge: '#76859a', accent: '#8fbdec', soft: '#1f3247' },
  },
} as const satisfies Record<Scheme, Partial<Palette>>;

const HUE: Readonly<Record<Exclude<Tone, 'plain'>, { readonly h: number; readonly c: number }>> = {
  cream: { h: 85, c: 1 },
  mist: { h: 245, c: 0.8 },
  leaf: { h: 150, c: 0.8 },
  stone: { h: 85, c: 0.15 },
};
/** Lightness and full chroma of each kind of paper. */
const PAPER = {
  light: { surface: [0.99, 0.012], bg: [0.962, 0.02], line: [0.885, 0.02] },
  dark: { surface: [0.24, 0.014], bg: [0.19, 0.012], line: [0.34, 0.016] },
} as const;

function paperOf(tone: Tone, scheme: Scheme): Pick<Palette, 'surface' | 'bg' | 'line'> {
  if (tone === 'plain') return SHIPPED[scheme];
  const { h, c } = HUE[tone];
  const of = ([l, full]: readonly [number, number]): Colour => colourOf({ l, c: full * c, h });
  const { surface, bg, line } = PAPER[scheme];
  return { surface: of(surface), bg: of(bg), line: of(line) };
}

/** The accent as it was asked for: on dark paper a bright one of the same hue, unless its author chose that too. */
export function chosenAccent(design: Design, scheme: Scheme): Colour {
  if (scheme === 'light') return design.accent ?? SHIPPED.light.accent;
  if (design.accentDark) return design.accentDark;
  if (!design.accent) return SHIPPED.dark.accent;
  const { c, h } = oklchOf(design.accent);
  return colourOf({ l: 0.79, c: Math.min(c, 0.11), h });
}

/** The palette with an accent, whether or not it can be read. */
function paletteWith(design: Design, scheme: Scheme, accent: Colour): Palette {
  const { l, c, h } = oklchOf(accent);
  const ink = colourOf({ l: 0.23, c: Math.min(c, 0.045), h });
  const onAccent = contrast('#ffffff', accent) >= TEXT ? '#ffffff' : ink;
  // Away from what is written on it, so that a pressed button is never harder to read.
  const away = onAccent === ink ? 0.05 : -0.06;
  const isShipped = accent === SHIPPED[scheme].accent;
  return {
    ...SHIPPED[scheme],
    ...paperOf(design.tone ?? 'plain', scheme),
    accent,
    'accent-hover': colourOf({ l: Math.min(1, Math.max(0, l + away)), c, h }),
    'on-accent': onAccent,
    ...(!isShipped && {
      soft:
        scheme === 'light'
          ? colourOf({ l: 0.94, c: Math.min(c, 0.028), h })
          : colourOf({ l: 0.31, c: Math.min(c, 0.045), h }),
    }),
  };
}

const reaches = (palette: Palette): boolean =>
  PAIRS.every(({ front, ground, needed }) => contrast(palette[front], palette[ground]) >= needed);

const STEP = 0.004;
/** The accent nearest in lightness with which every pair can be read; itself where it can. */
export function nearestAccent(design: Design, scheme: Scheme): Colour {
  const chosen = chosenAccent(design, scheme);
  const { l, c, h } = oklchOf(chosen);
  for (let away = 0; away <= 1; away += STEP) {
    for (const next of away === 0 ? [chosen] : [l - away, l + away].map((at) => colourOf({ l: at, c, h }))) {
      if (reaches(paletteWith(design, scheme, next))) return next;
    }
  }
  return SHIPPED[scheme].accent;
}

/** The colours learners get: each pair of them can be read. */
export const paletteOf = (design: Design, scheme: Scheme): Palette =>
  paletteWith(design, scheme, nearestAccent(design, scheme));

/** A pair with its ratio, in the colours that were asked for. */
export interface Measured extends Pair {
  readonly scheme: Scheme;
  readonly ratio: number;
  readonly colours: readonly [front: Colour, ground: Colour];
}

export function measured(design: Design, scheme: Scheme): Measured[] {
  const palette = paletteWith(design, scheme, chosenAccent(design, scheme));
  return PAIRS.map((pair) => {
    const colours = [palette[pair.front], palette[pair.ground]] as const;
    return { ...pair, scheme, colours, ratio: contrast(...colours) };
  });
}

/** A scheme in which the accent asked for cannot be read. */
export interface Shortfall {
  readonly scheme: Scheme;
  readonly chosen: Colour;
  /** What learners see instead. */
  readonly nearest: Colour;
  /** The pair that falls short furthest. */
  readonly worst: Measured;
}

export const shortfalls = (design: Design): Shortfall[] =>
  SCHEMES.flatMap((scheme) => {
    const [worst] = measured(design, scheme)
      .filter(({ ratio, needed }) => ratio < needed)
      .sort((a, b) => a.ratio / a.needed - b.ratio / b.needed);
    if (!worst) return [];
    return [{ scheme, chosen: chosenAccent(design, scheme), nearest: nearestAccent(design, scheme), worst }];
  });

/** The design with the nearest accent that can be read in a scheme. */
export const mended = (design: Design, scheme: Scheme): Design => ({
  ...design,
  [scheme === 'light' ? 'accent' : 'accentDark']: nearestAccent(design, scheme),
});
