/** Recordings known again by their fingerprints: cut, quieter, with noise; and others told apart. */
import { beforeAll, describe, expect, it } from 'vitest';
import { RATE, STEP, soundPrint } from '../../../packager/check/similarity/sounds/print.ts';
import { SoundIndex } from '../../../packager/check/similarity/sounds/sound-index.ts';
import { fingerprintOf } from '../../../packager/recordings/chromaprint.ts';
import { madeSound } from './made-sounds.ts';

const MADE = [1, 2, 3, 4, 5, 6];
let prints: Uint32Array[];
let index: SoundIndex;
beforeAll(async () => {
  prints = await Promise.all(MADE.map((seed) => fingerprintOf(madeSound(seed, 30))));
  index = new SoundIndex(prints);
});

const found = async (samples: Int16Array) => index.like(await fingerprintOf(samples));
const part = (seed: number, from: number, to: number): Int16Array =>
  madeSound(seed, 30).subarray(Math.round(from * RATE), Math.round(to * RATE));

describe('a recording', () => {
  it('gives a word for each eighth of a second', () => {
    expect(prints[0]?.length).toBeCloseTo((30 - 2.6) / STEP, -1);
  });

  it('is found with the stretch that was taken, wherever that begins', async () => {
    for (const [seed, from, to] of [
      [1, 0, 30],
      [2, 7.31, 19.4],
      [3, 3.06, 12],
      [6, 20.5, 27],
    ] as const) {
      const [likely, ...others] = await found(part(seed, from, to));
      expect(others).toEqual([]);
      expect(likely?.print).toBe(seed - 1);
      const [stretch] = likely?.stretches ?? [];
      expect((stretch?.original ?? 0) * STEP - (stretch?.from ?? 0) * STEP).toBeCloseTo(from, 0);
      expect(((stretch?.to ?? 0) - (stretch?.from ?? 0)) * STEP).toBeGreaterThan(to - from - 4.5);
    }
  });

  it('is found quieter, and under noise', async () => {
    let state = 7;
    const noise = () => {
      state = (state * 1103515245 + 12345) % 2 ** 31;
      return state / 2 ** 31 - 0.5;
    };
    const changed = part(4, 5, 20).map((value) => value * 0.3 + noise() * 60);
    expect((await found(changed)).map(({ print }) => print)).toEqual([3]);
  });

  it('made of two others is found in both', async () => {
    const both = Int16Array.from([...part(1, 2, 12), ...part(5, 14, 24)]);
    expect((await found(both)).map(({ print }) => print).sort()).toEqual([0, 4]);
  });

  it('is no other recording', async () => {
    for (let seed = 20; seed < 32; seed++) expect(await found(madeSound(seed, 30))).toEqual([]);
  });

  it('of silence, of one tone or of a moment has no print', async () => {
    const tone = Int16Array.from(
      { length: 20 * RATE },
      (_, i) => 8000 * Math.sin((2 * Math.PI * 440 * i) / RATE),
    );
    for (const samples of [new Int16Array(20 * RATE), tone, part(1, 0, 3), new Int16Array()])
      expect(soundPrint(await fingerprintOf(samples))).toBeUndefined();
    expect(soundPrint(await fingerprintOf(part(1, 0, 6)))).toBeDefined();
  });
});
