/** A film or recording that was made anew takes the place of the old one, and its captions keep step. */
import type { ImportedAsset } from '../../packager/api.ts';
import type { Asset, AssetId } from '../../packager/course/course.ts';
import { replaceWith } from '../media/actions.ts';
import { tracksOf } from '../media/captioned.ts';
import { openCourse } from '../store.ts';
import { upload } from '../upload.ts';
import { assetUrl } from '../uploads.ts';
import { cutCues } from './cue-edit.ts';
import { readCues, writeCues } from './cues.ts';
import type { FilmChange } from './make.ts';

/** Whose it is and who speaks in it stays as it was; the part that learners see too, unless only that is left. */
function inheritance(before: AssetId, { from, to }: FilmChange) {
  const known: Partial<Asset> = openCourse().draft.course.assets[before] ?? {};
  const { licence, source, permission, voice, playFrom, playTo } = known;
  const isCut = from !== undefined || to !== undefined;
  return {
    ...(licence && { licence }),
    ...(source && { source }),
    ...(permission && { permission }),
    ...(voice && { voice }),
    ...(!isCut && playFrom !== undefined && { playFrom }),
    ...(!isCut && playTo !== undefined && { playTo }),
  };
}

/** The captions of a film that was cut, each with the file that takes its place. */
async function cutCaptions(film: AssetId, { from = 0, to = Number.POSITIVE_INFINITY }: FilmChange) {
  const { draft, path } = openCourse();
  const found: { from: AssetId; to: ImportedAsset }[] = [];
  for (const asset of new Set(tracksOf(draft, film).values())) {
    const response = await fetch(assetUrl(asset) ?? '');
    const cues = response.ok ? readCues(await response.text()) : undefined;
    if (!cues) continue;
    const name = draft.course.assets[asset]?.name ?? 'captions.vtt';
    const file = new File([writeCues(cutCues(cues, from, to))], name, { type: 'text/vtt' });
    const reply = await upload(path, file, () => undefined).result;
    if (reply.ok && reply.value.assetId !== asset) found.push({ from: asset, to: reply.value });
  }
  return found;
}

/** Puts what was made in the place of a film everywhere; one step of undo. */
export async function replaceFilm(
  before: AssetId,
  { assetId, asset }: ImportedAsset,
  change: FilmChange,
): Promise<void> {
  const isCut = change.from !== undefined || change.to !== undefined;
  const captions = isCut ? await cutCaptions(before, change) : [];
  replaceWith(
    before,
    { id: assetId, ...asset, ...inheritance(before, change) },
    captions.map(({ from, to }) => ({ from, to: { id: to.assetId, ...to.asset } })),
  );
}
