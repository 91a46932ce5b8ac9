/** How brightness changed from a picture to its copy, whatever was done to it. */
import { describe, expect, it } from 'vitest';
import { toneOf } from '../../../packager/check/similarity/pictures/tone.ts';

/** Every brightness, a hundred times. */
const original = Float64Array.from({ length: 25_600 }, (_, i) => i % 256);

describe.each([
  ['lighter, pressed to white', (value: number) => Math.min(255, value * 1.25)],
  ['darker, pressed to black', (value: number) => Math.max(0, value - 40)],
  ['by a gamma', (value: number) => 255 * (value / 255) ** 0.6],
  ['a negative', (value: number) => 255 - value],
])('%s', (_, change) => {
  it('is found', () => {
    const tone = toneOf(original, original.map(change));
    for (let value = 16; value <= 240; value += 8) expect(tone(value)).toBeCloseTo(change(value), -1);
  });

  it('also under a caption over a third of it', () => {
    const copy = original.map((value, i) => (i % 3 === 0 ? 20 : change(value)));
    const tone = toneOf(original, copy);
    for (let value = 40; value <= 200; value += 8)
      expect(Math.abs(tone(value) - change(value))).toBeLessThan(14);
  });
});
