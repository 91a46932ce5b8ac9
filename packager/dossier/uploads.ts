/**
 * Films, recordings and PDFs that are items of the course, as files the
 * platform takes by themselves: MP4, MP3 and PDF. What is in another form is
 * made anew where ffmpeg is at hand; else a note says that it is missing.
 */
import { copyFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inLang } from '../course/course.ts';
import {
  type DossierNote,
  type Facts,
  itemsOf,
  numbered,
  type Part,
  PLACES,
  type PlacedItem,
  safeName,
} from './facts.ts';

/** By kind of item: the form the platform takes (docs/platform.md 1.1). */
const FORMS = { pdf: 'pdf', video: 'mp4', audio: 'mp3' } as const;

export interface UploadsPart extends Part {
  /** By the id of the item: path in the dossier. */
  readonly paths: ReadonlyMap<string, string>;
}

interface Upload {
  readonly place: PlacedItem;
  readonly form: (typeof FORMS)[keyof typeof FORMS];
  readonly asset: string;
}

const uploadOf = (place: PlacedItem): Upload[] => {
  const { item } = place;
  if (item.kind !== 'pdf' && item.kind !== 'video' && item.kind !== 'audio') return [];
  return [{ place, form: FORMS[item.kind], asset: item.asset }];
};

export async function uploads(facts: Facts): Promise<UploadsPart> {
  const { course } = facts.project;
  const files: Part['files'][number][] = [];
  const notes: DossierNote[] = [];
  const paths = new Map<string, string>();
  for (const upload of itemsOf(facts.project).flatMap(uploadOf)) {
    const { item } = upload.place;
    const title = 'title' in item ? inLang(item.title, 'en', course) : '';
    const name = `${numbered(upload.place)}-${safeName(title, item.id)}.${upload.form}`;
    const path = `${PLACES.upload}/${name}`;
    const made = await fileOf(facts, upload, join(facts.work, name));
    if (made.note) notes.push({ key: made.note, data: { title, form: upload.form.toUpperCase() } });
    if (!made.file) continue;
    files.push({ path, file: made.file, bytes: (await stat(made.file)).size });
    paths.set(item.id, path);
  }
  return { files, notes, paths };
}

interface Made {
  readonly file?: string;
  readonly note?: 'made-anew' | 'not-made-anew' | 'file-missing';
}

/** The file as it is, or made anew in the form that is taken. */
async function fileOf(
  { project, folder, signal, runJob }: Facts,
  { form, asset: id }: Upload,
  out: string,
): Promise<Made> {
  const asset = project.course.assets[id];
  const file = `${folder}/assets/${id}.${asset?.ext ?? ''}`;
  const there = await stat(file).catch(() => undefined);
  if (!asset || !there) return { note: 'file-missing' };
  if (asset.ext === form) {
    // A copy: the course may be written to while the dossier is.
    await copyFile(file, out);
    return { file: out };
  }
  if (form === 'pdf') return { note: 'not-made-anew' };
  const change = { kind: form === 'mp4' ? ('film' as const) : ('sound' as const) };
  const made = await runJob(
    'film',
    { file, ext: asset.ext, duration: asset.duration ?? 0, out, change },
    signal ? { signal } : {},
  );
  return made.ok && made.value.ok ? { file: out, note: 'made-anew' } : { note: 'not-made-anew' };
}
