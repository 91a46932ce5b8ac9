/** The recordings of a corpus, and those among them that a copy was taken from. */
import type { RootDatabase } from 'lmdb';
import type { SoundChange, SoundStretch } from '../check/similarity/sounds/compare-sounds.ts';
import { REACH, SOUND_VERSION, STEP } from '../check/similarity/sounds/print.ts';
import { SoundIndex } from '../check/similarity/sounds/sound-index.ts';
import type { Stretch } from '../check/similarity/sounds/stretches.ts';
import { type Holder, PrintStore } from './print-store.ts';
import type { NewSound } from './sound.ts';

type KnownSound = Pick<NewSound, 'sha256' | 'seconds'>;

export interface AlikeSound {
  readonly sound: KnownSound;
  readonly change: SoundChange;
  readonly stretches: readonly SoundStretch[];
  readonly holders: readonly Holder[];
}

/** Share of both recordings that must be the same for the one to be the other saved anew. */
const WHOLE = 0.9;

export class SoundStore extends PrintStore<KnownSound, Uint32Array> {
  #index: { readonly ids: readonly number[]; readonly index: SoundIndex; readonly at: number } | undefined;

  /** @param env an open environment, which the store closes */
  constructor(env: RootDatabase<unknown, string>, path: string) {
    super(env, path, {
      version: SOUND_VERSION,
      about: ({ sha256, seconds }) => ({ sha256, seconds }),
      pack: ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength),
      // What LMDB gives is a view of its own memory, and need not begin where words may.
      unpack: (packed) => new Uint32Array(packed.slice().buffer),
    });
  }

  /** The recordings that this one is, or shares a stretch with; the very file first. */
  like({ sha256, seconds, print }: Pick<NewSound, 'sha256' | 'seconds' | 'print'>): AlikeSound[] {
    const exact = this.numberOf(sha256);
    const { ids, index } = this.#opened();
    const same = exact === undefined ? undefined : this.fileAt(exact);
    const alike = (print ? index.like(print) : []).flatMap(({ print: number, stretches }): AlikeSound[] => {
      const id = ids[number] ?? 0;
      const found = id === exact ? undefined : this.fileAt(id);
      if (!found) return [];
      const shared = stretches.map((one) => inSeconds(one, seconds));
      const length = shared.reduce((sum, { from, to }) => sum + to - from, 0);
      const change = length >= WHOLE * Math.max(seconds, found.file.seconds) ? 'anew' : 'part';
      return [{ sound: found.file, change, stretches: shared, holders: found.holders }];
    });
    if (!same) return alike;
    const whole = seconds > 0 ? [{ from: 0, to: tenths(seconds), sourceFrom: 0 }] : [];
    return [{ sound: same.file, change: 'bytes', stretches: whole, holders: same.holders }, ...alike];
  }

  /** All prints, sorted by their first bits; made when first asked for after a change. */
  #opened(): { readonly ids: readonly number[]; readonly index: SoundIndex } {
    if (this.#index?.at === this.changes) return this.#index;
    const all = [...this.prints()];
    const index = new SoundIndex(all.map(({ print }) => print));
    this.#index = { ids: all.map(({ id }) => id), index, at: this.changes };
    return this.#index;
  }
}

const inSeconds = ({ from, to, original }: Stretch, seconds: number): SoundStretch => ({
  from: tenths(from * STEP),
  to: tenths(Math.min(seconds, (to - 1) * STEP + REACH)),
  sourceFrom: tenths(original * STEP),
});

const tenths = (seconds: number): number => Math.round(seconds * 10) / 10;
