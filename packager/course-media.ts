/** The pictures, recordings and films of an open course held against a corpus, for the screen. */
import type { ShownMedia } from './api/answers.ts';
import type { Similar } from './check/similarity/compare.ts';
import type { Corpus } from './corpus/corpus.ts';
import { filmsLike } from './corpus/films-like.ts';
import { picturesLike } from './corpus/pictures-like.ts';
import { soundsLike } from './corpus/sounds-like.ts';
import { listener } from './listen.ts';
import type { ReadDocument } from './originality/similar.ts';
import { type FoundPictures, picturesOf } from './read/pictures.ts';
import { soundsOf } from './read/sounds.ts';

/** @returns the files that stand elsewhere too, those to explain first, and what of them was compared */
export async function courseMedia(
  corpus: Corpus,
  folder: string,
  text: ReadDocument,
  signal: AbortSignal,
): Promise<{ media: ShownMedia[] } & Pick<Similar, 'pictures' | 'sounds' | 'films'>> {
  const pictures = await picturesOf(folder);
  signal.throwIfAborted();
  const heard = await soundsOf(folder, listener(signal));
  signal.throwIfAborted();
  const like = await picturesLike(corpus, { ...text, pictures });
  const sounds = heard === 'no-ffmpeg' ? undefined : await soundsLike(corpus, { ...text, sounds: heard });
  const films = heard === 'no-ffmpeg' ? undefined : await filmsLike(corpus, { ...text, sounds: heard });
  const kept: Pick<ShownMedia, 'kept'>[] = [];
  for (const match of like?.matches ?? []) kept.push(await keptOf(corpus, pictures, match));
  const media = [
    ...(like?.matches ?? []).map(
      (match, i): ShownMedia => ({
        ...{
          kind: 'picture',
          asset: match.sha256,
          standing: match.standing,
          change: match.change,
          spans: [],
        },
        ...(match.at !== undefined && { at: match.at }),
        source: match.source,
        ...kept[i],
      }),
    ),
    ...(sounds?.matches ?? []).map(
      ({ sha256, standing, change, stretches, at, source }): ShownMedia => ({
        ...{ kind: 'sound', asset: sha256, standing, change, source },
        ...(at !== undefined && { at }),
        spans: stretches.map(({ from, to, sourceFrom }) => ({ from, to, sourceFrom })),
      }),
    ),
    ...(films?.matches ?? []).map(
      ({ sha256, standing, scenes, of, at, source }): ShownMedia => ({
        ...{ kind: 'film', asset: sha256, standing, change: 'scenes', of, source },
        ...(at !== undefined && { at }),
        spans: scenes.map((scene) => ({
          from: scene.at,
          ...(scene.sourceAt !== undefined && { sourceFrom: scene.sourceAt }),
        })),
      }),
    ),
  ];
  const isOpen = ({ standing }: ShownMedia): number => (standing === 'open' ? 0 : 1);
  return {
    media: media.sort((one, other) => isOpen(one) - isOpen(other)),
    ...(like && { pictures: like }),
    ...(sounds && { sounds }),
    ...(films && { films }),
  };
}

/** The small gray picture that the corpus keeps of the source. */
async function keptOf(
  corpus: Corpus,
  { pictures }: FoundPictures,
  { sha256, source }: { sha256: string; source: { readonly title: string; readonly file: string } },
): Promise<Pick<ShownMedia, 'kept'>> {
  const own = pictures.find((picture) => picture.sha256 === sha256);
  const alike = own && (await corpus.pictures?.like(own));
  const found = alike?.find(({ holders }) =>
    holders.some(({ document, path }) => document.title === source.title && source.file.startsWith(path)),
  );
  if (!found?.thumb) return {};
  const { width, height } = found.picture;
  return { kept: { width, height, gray: Buffer.from(found.thumb).toString('base64') } };
}
