/** The pictures of a course that stand in documents of a corpus, each judged. */
import type { OwnAsset } from '../check/similarity/asset-standing.ts';
import type { Document } from '../check/similarity/compare.ts';
import {
  type PictureMatch,
  pictureMatch,
  type SimilarPictures,
} from '../check/similarity/pictures/compare-pictures.ts';
import { clock } from '../check/similarity/sounds/compare-sounds.ts';
import { baseNameOf } from '../read/path-parts.ts';
import type { FoundPicture, FoundPictures } from '../read/pictures.ts';
import type { CourseAsset } from '../read/text/course.ts';
import type { Corpus } from './corpus.ts';
import { calledTitle } from './document.ts';
import { selfOf } from './documents-like.ts';
import { newPicture } from './picture.ts';
import type { FoundAlike } from './picture-finder.ts';

type Pictured = Document & {
  readonly pictures: FoundPictures;
  readonly assets?: Readonly<Record<string, CourseAsset>>;
};

/** @returns undefined where the corpus keeps no pictures */
export async function picturesLike(corpus: Corpus, course: Pictured): Promise<SimilarPictures | undefined> {
  const shelf = corpus.pictures;
  if (!shelf) return undefined;
  const documents = await corpus.count();
  const isSelf = selfOf(course);
  const matches: PictureMatch[] = [];
  let [plain, small] = [0, 0];
  for (const picture of course.pictures.pictures) {
    const print = newPicture(picture);
    if (!print) {
      small += 1;
      continue;
    }
    if (!print.print) plain += 1;
    // Each look takes a tenth of a second: whoever waits may stop in between.
    await new Promise((resolve) => setImmediate(resolve));
    const found = (await shelf.like(picture)).flatMap((alike) => sourcesIn(alike, documents, isSelf));
    const match = pictureMatch(ownPicture(picture, course.assets), course, found);
    if (match) matches.push(match);
  }
  const { pictures, unread } = course.pictures;
  return { compared: pictures.length - small, plain, small, unread, missed: await shelf.missed(), matches };
}

const sourcesIn = ({ change, holders }: FoundAlike, documents: number, isSelf: ReturnType<typeof selfOf>) =>
  holders
    .filter(({ document }) => !isSelf(document))
    .map(({ document, document: { owner, licence }, path, number, seconds }) => ({
      ...{ title: calledTitle(document), change, held: holders.length, documents },
      file: placeIn(path, number ?? (seconds === undefined ? undefined : clock(seconds))),
      ...(owner !== undefined && { owner }),
      ...(licence !== undefined && { licence }),
    }));

const placeIn = (path: string, at: number | string | undefined): string =>
  at === undefined ? path : `${path} · ${at}`;

function ownPicture({ sha256, path, number }: FoundPicture, assets: Pictured['assets']): OwnAsset {
  const said = assets?.[sha256];
  if (said) return { sha256, ...said };
  return { sha256, name: placeIn(baseNameOf(path), number) };
}
