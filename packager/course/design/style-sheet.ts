/**
 * The style sheet of a design: the player's custom properties (player/styles/theme.css)
 * with other values, in its order of rank, so that the learner's own choice of high
 * contrast and of a larger text stands above it.
 */
import { carriedTypefaces, type Design, type Typeface } from './design.ts';
import { type Palette, paletteOf } from './palette.ts';

/** A typeface in a package: the name of its family, and of its file in the font folder. */
export const CARRIED: Readonly<
  Record<Exclude<Typeface, 'system'>, { readonly family: string; readonly file: string }>
> = {
  inter: { family: 'Kriti Inter', file: 'inter-latin.woff2' },
  noto: { family: 'Kriti Noto', file: 'noto-latin.woff2' },
};

/** Letters, figures and marks of the Latin files as their makers publish them. */
const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-200B, U+200E-206F, U+2122, U+2191, U+2193, U+2212, U+2215';

const FALL_BACK =
  '"Segoe UI", Roboto, system-ui, "Noto Sans Devanagari Variable", "Noto Sans Devanagari", "Nirmala UI", "Kohinoor Devanagari", sans-serif';
const stack = (face: Exclude<Typeface, 'system'>): string =>
  `"Kriti Devanagari", "${CARRIED[face].family}", ${FALL_BACK}`;

/** Reading size and what goes with it at each of the learner's four steps; a larger design begins a step later. */
const STEPS = [
  { read: 18, small: 15, tiny: 13, h1: 30, h2: 22, h3: 19 },
  { read: 20, small: 16, tiny: 14, h1: 33, h2: 24, h3: 21 },
  { read: 23, small: 18, tiny: 16, h1: 36, h2: 27, h3: 24 },
  { read: 27, small: 20, tiny: 18, h1: 40, h2: 31, h3: 28 },
  { read: 31, small: 22, tiny: 20, h1: 44, h2: 35, h3: 32 },
  { read: 35, small: 24, tiny: 22, h1: 48, h2: 39, h3: 36 },
] as const;
const SHIFT = { normal: 0, large: 1, larger: 2 } as const;

const RADIUS = { square: '0px', soft: '4px', round: '12px' } as const;
const MEASURE = { narrow: '600px', standard: '680px', wide: '860px' } as const;

type Values = Readonly<Record<string, string | undefined>>;
const rule = (selector: string, values: Values): string => {
  const lines = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : `  --${name}: ${value};\n`,
  );
  return lines.length === 0 ? '' : `${selector} {\n${lines.join('')}}\n`;
};

const colours = (palette: Palette): Values => ({ ...palette, rule: palette.accent });

function sizes(step: number): Values {
  const at = STEPS[step] ?? STEPS[0];
  return Object.fromEntries(Object.entries(at).map(([name, px]) => [name, `${px}px`]));
}

/**
 * @param fonts address of the font folder, as seen from the style sheet, ending in `/`; absent where the page has the fonts already
 * @returns CSS that Chromium 90 reads, the same for the same design
 */
export function styleSheetOf(design: Design, fonts?: string): string {
  const { textFont = 'system', headingFont = 'system', textSize = 'normal' } = design;
  const faces = carriedTypefaces(design).map((face) => {
    const { family, file } = CARRIED[face];
    return `@font-face {
  font-family: "${family}";
  font-weight: 100 900;
  font-display: swap;
  src: url("${fonts}${file}") format("woff2");
  unicode-range: ${LATIN};
}
`;
  });
  const isColoured = design.accent !== undefined || design.accentDark !== undefined || design.tone;
  const light = paletteOf(design, 'light');
  const shift = SHIFT[textSize];
  return [
    ...(fonts === undefined ? [] : faces),
    rule(':root', {
      ...(isColoured && colours(light)),
      ...(design.corners && { radius: RADIUS[design.corners] }),
      ...(design.width && { measure: MEASURE[design.width] }),
      ...(textFont !== 'system' && { font: stack(textFont) }),
      ...(headingFont !== 'system' && { 'font-heading': stack(headingFont) }),
      ...(shift > 0 && sizes(shift)),
    }),
    ...(shift > 0
      ? [2, 3, 4].map((size) => rule(`:root[data-text="${size}"]`, sizes(size - 1 + shift)))
      : []),
    ...(isColoured
      ? [
          // Paper is white, whatever the screen was.
          `@media not print {\n${rule(':root[data-mode="dark"]', colours(paletteOf(design, 'dark')))}}\n`,
          `@media print {\n${rule(':root[data-mode]', { accent: light.accent, rule: light.accent })}}\n`,
        ]
      : []),
  ].join('');
}
