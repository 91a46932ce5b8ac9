/** The recordings of a course that stand in documents of a corpus, each judged. */
import type { Document } from '../check/similarity/compare.ts';
import {
  type SimilarSounds,
  type SoundMatch,
  soundMatch,
} from '../check/similarity/sounds/compare-sounds.ts';
import { baseNameOf } from '../read/path-parts.ts';
import type { FoundSounds } from '../read/sounds.ts';
import type { CourseAsset } from '../read/text/course.ts';
import type { Corpus } from './corpus.ts';
import { calledTitle } from './document.ts';
import { selfOf } from './documents-like.ts';
import { newSound } from './sound.ts';

type Sounding = Document & {
  readonly sounds: FoundSounds;
  readonly assets?: Readonly<Record<string, CourseAsset>>;
};

/** @returns undefined where the corpus keeps no recordings */
export async function soundsLike(corpus: Corpus, course: Sounding): Promise<SimilarSounds | undefined> {
  const shelf = corpus.sounds;
  if (!shelf) return undefined;
  const documents = await corpus.count();
  const isSelf = selfOf(course);
  const matches: SoundMatch[] = [];
  const { sounds, unread } = course.sounds;
  let plain = 0;
  for (const found of sounds) {
    const { sha256, path } = found;
    const sound = newSound(found);
    if (!sound.print) plain += 1;
    // An hour takes a moment to look up: whoever waits may stop in between.
    await new Promise((resolve) => setImmediate(resolve));
    const sources = (await shelf.like(sound)).flatMap(({ change, stretches, holders }) =>
      holders
        .filter(({ document }) => !isSelf(document))
        .map(({ document, document: { owner, licence }, path: file }) => ({
          ...{ title: calledTitle(document), file, change, stretches, held: holders.length, documents },
          ...(owner !== undefined && { owner }),
          ...(licence !== undefined && { licence }),
        })),
    );
    const said = course.assets?.[sha256] ?? { name: baseNameOf(path) };
    const match = soundMatch({ sha256, ...said }, course, sources);
    if (match) matches.push(match);
  }
  const cut = sounds.filter((sound) => sound.cut).length;
  return { compared: sounds.length, plain, cut, unread, missed: await shelf.missed(), matches };
}
