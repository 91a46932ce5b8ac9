/** The films of a course held against those of a corpus by a picture of each scene. */
import { type AssetSource, leastExplained, type OwnAsset } from '../asset-standing.ts';
import { stretchText } from '../sounds/compare-sounds.ts';
import type { Known, Standing } from '../standing.ts';

/** Seconds at which the scene is seen in the course's film, and in the other; absent for a picture that stands still there. */
export interface SameScene {
  readonly at: number;
  readonly sourceAt?: number;
}

export interface FilmMatch {
  readonly sha256: string;
  readonly name: string;
  readonly at?: string;
  /** Scenes of the course's film. */
  readonly of: number;
  /** Those that the other has too, in the order of the course's film. */
  readonly scenes: readonly SameScene[];
  readonly standing: Standing;
  readonly source: { readonly title: string; readonly file: string };
}

export interface SimilarFilms {
  /** Films whose scenes were compared. */
  readonly compared: number;
  /** Films in which nothing was found to compare: too plain, or one that could not be decoded. */
  readonly plain: number;
  /** Each film once, with the source that explains it least. */
  readonly matches: readonly FilmMatch[];
}

export interface FilmSource extends AssetSource {
  readonly scenes: readonly SameScene[];
}

/** Scenes two films must share: one may be an emblem, or a title as everybody has it. */
const LEAST_SCENES = 2;

/**
 * @param of scenes of the film that were compared
 * @returns the film with the source that explains it least; undefined where none shares enough of it
 */
export function filmMatch(
  film: OwnAsset,
  course: Known,
  of: number,
  sources: readonly FilmSource[],
): FilmMatch | undefined {
  const sharing = sources
    .filter(({ scenes }) => scenes.length >= Math.min(LEAST_SCENES, of))
    .sort((one, other) => other.scenes.length - one.scenes.length);
  const worst = leastExplained(film, course, sharing);
  if (!worst) return undefined;
  const { sha256, name, at } = film;
  const { title, file, scenes } = worst.source;
  return {
    ...{ sha256, name, ...(at !== undefined && { at }), of },
    ...{ scenes, standing: worst.standing, source: { title, file } },
  };
}

/** Films that nothing explains. */
export const openFilms = (films: SimilarFilms | undefined): readonly FilmMatch[] =>
  films?.matches.filter(({ standing }) => standing === 'open') ?? [];

/** When the first and the last shared scene are seen, as people read it: 0:04–3:20. */
export function sceneText(scenes: readonly SameScene[]): string {
  const [first, last] = [scenes[0]?.at ?? 0, scenes.at(-1)?.at ?? 0];
  return stretchText([{ from: first, to: last }]);
}
