/** Contrast of every pair of colours that is used, by the WCAG 2 formula, light and dark. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('renderer/ui/tokens.css', 'utf8');

/** The light and dark value of a token: the first time it is set. */
function colour(name: string): { light: string; dark: string } {
  const [, light, dark] =
    new RegExp(`--${name}:\\s*light-dark\\((#[0-9a-f]{3,6}), (#[0-9a-f]{3,6})\\)`).exec(css) ?? [];
  if (!light || !dark) throw new Error(`no colour ${name}`);
  return { light, dark };
}

/** Relative luminance (WCAG 2.2, "relative luminance"). */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(full.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const ratio = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

const TEXT = 4.5;
const EDGE = 3;
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...['surface', 'bg', 'panel', 'hover', 'accent-soft', 'raised'].flatMap((ground) => [
    ['text', ground, TEXT] as const,
    ['text-2', ground, TEXT] as const,
    ['text-3', ground, ground === 'hover' ? EDGE : TEXT] as const,
  ]),
  ['on-accent', 'accent', TEXT],
  ['on-accent', 'accent-hover', TEXT],
  ['accent-text', 'surface', TEXT],
  ['accent-text', 'panel', TEXT],
  ['accent-text', 'accent-soft', TEXT],
  ['line-strong', 'surface', EDGE],
  ['line-strong', 'panel', EDGE],
  ['focus', 'surface', EDGE],
  ['focus', 'bg', EDGE],
  ['focus', 'panel', EDGE],
  ...['block', 'warn', 'person', 'pass'].flatMap((level) => [
    [level, 'surface', TEXT] as const,
    [level, 'panel', TEXT] as const,
    [level, `${level}-soft`, TEXT] as const,
    ['text-2', `${level}-soft`, TEXT] as const,
  ]),
];

test.each(PAIRS)('%s on %s', (front, ground, needed) => {
  for (const scheme of ['light', 'dark'] as const)
    expect(ratio(colour(front)[scheme], colour(ground)[scheme]), scheme).toBeGreaterThanOrEqual(needed);
});
