/**
 * Colours by what the eye sees: lightness, chroma and hue (OKLCH), and the
 * contrast of two colours. Hex strings `#rrggbb` outside, numbers inside.
 * Source of the matrices: CSS Color Module Level 4, 9.2 and its sample code.
 */
import { z } from 'zod';

/** `#rrggbb`, lower case. */
export const Colour = z.string().regex(/^#[0-9a-f]{6}$/);
export type Colour = z.infer<typeof Colour>;

export interface Oklch {
  /** 0 is black, 1 is white. */
  readonly l: number;
  readonly c: number;
  /** Degrees. */
  readonly h: number;
}

type Triple = readonly [number, number, number];

const channels = (colour: Colour): Triple =>
  [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16) / 255) as unknown as Triple;
const toLinear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const fromLinear = (v: number): number => (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055);

export function oklchOf(colour: Colour): Oklch {
  const [r, g, b] = channels(colour).map(toLinear) as unknown as Triple;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const d = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(a, d),
    h: ((Math.atan2(d, a) * 180) / Math.PI + 360) % 360,
  };
}

function linear({ l, c, h }: Oklch): Triple {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ];
}

/** How far a channel may lie outside before a screen cannot show it: half a step of 255. */
const SLACK = 0.002;
const isShown = (colour: Oklch): boolean => linear(colour).every((v) => v >= -SLACK && v <= 1 + SLACK);

/** The colour on a screen; where a screen has none so strong, the strongest of that lightness and hue. */
export function colourOf(wanted: Oklch): Colour {
  let { c } = wanted;
  while (c > 0 && !isShown({ ...wanted, c })) c = Math.max(0, c - 0.002);
  const hex = linear({ ...wanted, c }).map((v) =>
    Math.round(255 * Math.min(1, Math.max(0, fromLinear(Math.max(0, v)))))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}

/** Relative luminance (WCAG 2.2, definitions). */
function luminance(colour: Colour): number {
  const [r, g, b] = channels(colour).map(toLinear) as unknown as Triple;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio (WCAG 2.2, definitions), from 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
