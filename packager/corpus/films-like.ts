/** The films of a course whose scenes stand in documents of a corpus, each judged. */
import type { Document } from '../check/similarity/compare.ts';
import {
  type FilmMatch,
  type FilmSource,
  filmMatch,
  type SameScene,
  type SimilarFilms,
} from '../check/similarity/films/compare-films.ts';
import { baseNameOf } from '../read/path-parts.ts';
import { type FoundSounds, picturesOfScenes } from '../read/sounds.ts';
import type { CourseAsset } from '../read/text/course.ts';
import type { Corpus, CorpusPictures } from './corpus.ts';
import { calledTitle } from './document.ts';
import { selfOf } from './documents-like.ts';
import { newPicture } from './picture.ts';

type Filmed = Document & {
  readonly sounds: FoundSounds;
  readonly assets?: Readonly<Record<string, CourseAsset>>;
};

/** @returns undefined where the corpus keeps no pictures */
export async function filmsLike(corpus: Corpus, course: Filmed): Promise<SimilarFilms | undefined> {
  const shelf = corpus.pictures;
  if (!shelf) return undefined;
  const documents = await corpus.count();
  const matches: FilmMatch[] = [];
  let [compared, plain] = [0, 0];
  for (const film of course.sounds.sounds) {
    if (film.scenes === undefined) continue;
    const scenes = picturesOfScenes(film).filter((scene) => newPicture(scene)?.print);
    if (scenes.length === 0) {
      plain += 1;
      continue;
    }
    compared += 1;
    const sources = await sourcesOf(shelf, scenes, documents, selfOf(course));
    const said = course.assets?.[film.sha256] ?? { name: baseNameOf(film.path) };
    const match = filmMatch({ sha256: film.sha256, ...said }, course, scenes.length, sources);
    if (match) matches.push(match);
  }
  return { compared, plain, matches };
}

/** Every film that has some of the scenes, and every document that has some of them as pictures. */
async function sourcesOf(
  shelf: CorpusPictures,
  scenes: ReturnType<typeof picturesOfScenes>,
  documents: number,
  isSelf: ReturnType<typeof selfOf>,
): Promise<FilmSource[]> {
  const sources = new Map<string, FilmSource & { readonly scenes: SameScene[] }>();
  for (const scene of scenes) {
    // Each look takes a tenth of a second: whoever waits may stop in between.
    await new Promise((resolve) => setImmediate(resolve));
    for (const { holders } of await shelf.like(scene))
      for (const { document, path, seconds } of holders) {
        if (isSelf(document)) continue;
        const still = seconds === undefined;
        const key = `${document.id} ${still ? '' : path}`;
        const { owner, licence } = document;
        const known = sources.get(key) ?? {
          ...{ title: calledTitle(document), file: path, held: holders.length, documents, scenes: [] },
          ...(owner !== undefined && { owner }),
          ...(licence !== undefined && { licence }),
        };
        const last = known.scenes.at(-1);
        if (last?.at !== scene.seconds)
          known.scenes.push({ at: scene.seconds, ...(!still && { sourceAt: seconds }) });
        sources.set(key, { ...known, held: Math.max(known.held, holders.length) });
      }
  }
  return [...sources.values()];
}
