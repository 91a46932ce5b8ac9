/** The recordings of a corpus, and those among them that a copy was taken from. */
import type { SoundChange, SoundStretch } from '../check/similarity/sounds/compare-sounds.ts';
import { REACH, SOUND_VERSION, STEP } from '../check/similarity/sounds/print.ts';
import { SoundIndex } from '../check/similarity/sounds/sound-index.ts';
import type { Stretch } from '../check/similarity/sounds/stretches.ts';
import { type Holder, owned, type PrintKind, type PrintShelf } from './print-shelf.ts';
import type { NewSound } from './sound.ts';

/** A recording without its print. */
export type KnownSound = Pick<NewSound, 'sha256' | 'seconds'>;

export interface FoundSoundAlike {
  readonly sound: KnownSound;
  readonly change: SoundChange;
  readonly stretches: readonly SoundStretch[];
  readonly holders: readonly Holder[];
}

const wordsOf = (packed: Uint8Array): Uint32Array => new Uint32Array(owned(packed));

export const SOUNDS: PrintKind<KnownSound, Uint32Array, Uint32Array> = {
  version: SOUND_VERSION,
  about: ({ sha256, seconds }) => ({ sha256, seconds }),
  pack: ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength),
  unpack: wordsOf,
  keyAt: 0,
  keyOf: wordsOf,
};

/** Share of both recordings that must be the same for the one to be the other saved anew. */
const WHOLE = 0.9;

export class SoundFinder {
  readonly #shelf: PrintShelf<KnownSound, Uint32Array, Uint32Array>;
  #opened: { readonly ids: readonly number[]; readonly index: SoundIndex; readonly at: number } | undefined;

  constructor(shelf: PrintShelf<KnownSound, Uint32Array, Uint32Array>) {
    this.#shelf = shelf;
  }

  /** The recordings that this one is, or shares a stretch with; the very file first. */
  async like({
    sha256,
    seconds,
    print,
  }: Pick<NewSound, 'sha256' | 'seconds' | 'print'>): Promise<FoundSoundAlike[]> {
    const exact = await this.#shelf.numberOf(sha256);
    const { ids, index } = await this.#index();
    const likely = print ? index.like(print) : [];
    const files = await this.#shelf.files([
      ...new Set([
        ...(exact === undefined ? [] : [exact]),
        ...likely.map(({ print: number }) => ids[number] ?? 0),
      ]),
    ]);
    const alike = likely.flatMap(({ print: number, stretches }): FoundSoundAlike[] => {
      const id = ids[number] ?? 0;
      const found = id === exact ? undefined : files.get(id);
      if (!found) return [];
      const shared = stretches.map((one) => inSeconds(one, seconds));
      const length = shared.reduce((sum, { from, to }) => sum + to - from, 0);
      const change = length >= WHOLE * Math.max(seconds, found.about.seconds) ? 'anew' : 'part';
      return [{ sound: found.about, change, stretches: shared, holders: found.holders }];
    });
    const same = exact === undefined ? undefined : files.get(exact);
    if (!same) return alike;
    const whole = seconds > 0 ? [{ from: 0, to: tenths(seconds), sourceFrom: 0 }] : [];
    return [{ sound: same.about, change: 'bytes', stretches: whole, holders: same.holders }, ...alike];
  }

  /** All prints, sorted by their first bits; made when first asked for after a change. */
  async #index(): Promise<{ readonly ids: readonly number[]; readonly index: SoundIndex }> {
    const at = this.#shelf.changes;
    if (this.#opened?.at === at) return this.#opened;
    const ids: number[] = [];
    const prints: Uint32Array[] = [];
    for await (const { id, key } of this.#shelf.keys()) {
      ids.push(id);
      prints.push(key);
    }
    this.#opened = { ids, index: new SoundIndex(prints), at };
    return this.#opened;
  }
}

const inSeconds = ({ from, to, original }: Stretch, seconds: number): SoundStretch => ({
  from: tenths(from * STEP),
  to: tenths(Math.min(seconds, (to - 1) * STEP + REACH)),
  sourceFrom: tenths(original * STEP),
});

const tenths = (seconds: number): number => Math.round(seconds * 10) / 10;
