/** Colours of a design: whatever is chosen, learners can read it; and what falls short is told. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Design, TONES } from '../../../packager/course/design/design.ts';
import { colourOf, contrast, oklchOf } from '../../../packager/course/design/oklch.ts';
import {
  chosenAccent,
  measured,
  mended,
  nearestAccent,
  PAIRS,
  paletteOf,
  SCHEMES,
  shortfalls,
} from '../../../packager/course/design/palette.ts';
import { styleSheetOf } from '../../../packager/course/design/style-sheet.ts';
import { THEMES } from '../../../packager/course/design/themes.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
const design = fc.record(
  { accent: colour, accentDark: colour, tone: fc.constantFrom(...TONES) },
  { requiredKeys: [] },
);

test('any colour comes back from lightness, chroma and hue', () => {
  fc.assert(fc.property(colour, (hex) => void expect(colourOf(oklchOf(hex))).toBe(hex)));
});

test('ratios are those of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
});

test('with any accent on any paper every pair that learners see can be read', () => {
  fc.assert(
    fc.property(design, fc.constantFrom(...SCHEMES), (chosen, scheme) => {
      const palette = paletteOf(chosen, scheme);
      for (const { front, ground, needed } of PAIRS)
        expect(contrast(palette[front], palette[ground]), `${front} on ${ground}`).toBeGreaterThanOrEqual(
          needed,
        );
    }),
    { numRuns: 60 },
  );
});

test('taking the nearest colour ends what fell short, and a colour that passes stays as it is', () => {
  fc.assert(
    fc.property(design, (chosen) => {
      const short = shortfalls(chosen).map(({ scheme }) => scheme);
      for (const scheme of SCHEMES) {
        const fails = measured(chosen, scheme).some(({ ratio, needed }) => ratio < needed);
        expect(short.includes(scheme)).toBe(fails);
        expect(nearestAccent(chosen, scheme) === chosenAccent(chosen, scheme)).toBe(!fails);
      }
      let now: Design = chosen;
      for (const scheme of SCHEMES)
        if (shortfalls(now).some((s) => s.scheme === scheme)) now = mended(now, scheme);
      expect(shortfalls(now)).toEqual([]);
      expect(Design.safeParse(now).success).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test.each(THEMES)('$id can be read as it stands', ({ design: ready }) => {
  expect(Design.parse(ready)).toEqual(ready);
  expect(shortfalls(ready)).toEqual([]);
});

test('the style sheet stands below the learner’s own choices and prints on white', () => {
  const css = styleSheetOf(
    {
      accent: '#f2b705',
      tone: 'cream',
      corners: 'round',
      width: 'wide',
      textFont: 'inter',
      textSize: 'large',
    },
    '../fonts/',
  );
  expect(css).toContain('url("../fonts/inter-latin.woff2")');
  expect(css).not.toContain('data-mode="high"');
  expect(css).toContain('@media not print {\n:root[data-mode="dark"]');
  expect(css).toMatch(/:root\[data-text="4"\] \{\n {2}--read: 31px/);
  // The yellow that was asked for cannot be read on cream: it is nowhere in the package.
  expect(css).not.toContain('#f2b705');
  expect(styleSheetOf({})).toBe('');
});
