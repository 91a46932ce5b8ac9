/** The recordings of a course, and the sound of its films, held against those of a corpus. */
import { type AssetSource, leastExplained, type OwnAsset } from '../asset-standing.ts';
import type { Known, Standing } from '../standing.ts';

/** 'bytes': the very file. 'anew': the same recording from end to end, saved anew. 'part': a stretch of it. */
export const SOUND_CHANGES = ['bytes', 'anew', 'part'] as const;
export type SoundChange = (typeof SOUND_CHANGES)[number];

/** Seconds in the course's file, and where in the other's they begin. */
export interface SoundStretch {
  readonly from: number;
  readonly to: number;
  readonly sourceFrom: number;
}

export interface SoundMatch {
  readonly sha256: string;
  readonly name: string;
  readonly at?: string;
  readonly change: SoundChange;
  readonly stretches: readonly SoundStretch[];
  readonly standing: Standing;
  readonly source: { readonly title: string; readonly file: string };
}

export interface SimilarSounds {
  /** Recordings and films that were compared. */
  readonly compared: number;
  /** Of these, so short or quiet that only the very file would be found. */
  readonly plain: number;
  /** Of these, longer than an hour: compared so far. */
  readonly cut: number;
  readonly unread: number;
  /** Whether recordings are missing in the corpus, because nothing could decode them when it was filled. */
  readonly missed: boolean;
  /** Each recording once, with the source that explains it least. */
  readonly matches: readonly SoundMatch[];
}

interface SoundSource extends AssetSource {
  readonly change: SoundChange;
  readonly stretches: readonly SoundStretch[];
}

/** @returns the recording with the source that explains it least */
export function soundMatch(
  sound: OwnAsset,
  course: Known,
  sources: readonly SoundSource[],
): SoundMatch | undefined {
  const worst = leastExplained(sound, course, sources);
  if (!worst) return undefined;
  const { sha256, name, at } = sound;
  const { title, file, change, stretches } = worst.source;
  return {
    ...{ sha256, name, ...(at !== undefined && { at }) },
    ...{ change, stretches, standing: worst.standing, source: { title, file } },
  };
}

/** Recordings that nothing explains. */
export const openSounds = (sounds: SimilarSounds | undefined): readonly SoundMatch[] =>
  sounds?.matches.filter(({ standing }) => standing === 'open') ?? [];

/** Stretches as people read them: 0:05–0:30. */
export const stretchText = (stretches: readonly Pick<SoundStretch, 'from' | 'to'>[]): string =>
  stretches.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(', ');

/** Minutes and seconds. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
