/** Packs a course into a ZIP or a folder. Whether the result is fit is for others to say (pack-and-check.ts). */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Asset, AssetId } from '../course/course.ts';
import { carriedTypefaces } from '../course/design/design.ts';
import type { Project } from '../course/pages.ts';
import { err, ok, type Result } from '../course/result.ts';
import type { PackageFile } from './file.ts';
import { writeFolder } from './folder.ts';
import { latinFonts, packedFonts } from './font-files.ts';
import { fontCharacters, needsDevanagari } from './fonts.ts';
import { ownResources, type PackNote } from './notes.ts';
import type { PackError } from './pack-error.ts';
import { packedModules, usedAssets } from './packed-pages.ts';
import { builtPlayer } from './player-files.ts';
import type { Target } from './target.ts';
import { writeZip } from './zip.ts';

export interface PackOptions {
  readonly project: Project;
  /** The course's folder on disk, for its assets. */
  readonly folder: string;
  readonly target: Target;
  /** A path that ends in `.zip`, or of a folder that is empty or not there yet. */
  readonly out: string;
  readonly signal?: AbortSignal;
  /** `done` of `total` bytes are written; `path` is the file just begun. */
  onProgress?(done: number, total: number, path: string): void;
  /** The built player's files by name; those that ship with the program unless given. */
  readonly player?: Readonly<Record<string, string>>;
}

export interface Packed {
  readonly out: string;
  /** Size of the ZIP, or of all files of the folder. */
  readonly bytes: number;
  /** Paths in the package with their size before compression. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  /** What the platform can also take by itself. */
  readonly notes: readonly PackNote[];
}

interface StoredAsset {
  readonly file: string;
  readonly bytes: number;
  /** Of caption files only. */
  readonly text?: string;
}
type Stored = ReadonlyMap<AssetId, StoredAsset>;

const fileOf = (folder: string, id: AssetId, asset: Asset): string =>
  join(folder, 'assets', `${id}.${asset.ext}`);

const sizeOf = async (path: string): Promise<number | undefined> => {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : undefined;
  } catch {
    return undefined;
  }
};

/** Where the assets of the packed pages lie, or the first that is not there. */
async function findAssets(project: Project, folder: string): Promise<Result<Stored, PackError>> {
  const stored = new Map<AssetId, StoredAsset>();
  for (const { asset: id, page, block, pageTitle } of usedAssets(project)) {
    const asset = project.course.assets[id];
    const file = asset && fileOf(folder, id, asset);
    const bytes = file === undefined ? undefined : await sizeOf(file);
    if (file === undefined || bytes === undefined) {
      const name = asset?.name ?? id;
      return err({ code: 'media-missing', page, block, asset: id, data: { pageTitle, name } });
    }
    const isCaptions = asset?.mediaType === 'text/vtt';
    stored.set(id, { file, bytes, ...(isCaptions && { text: await readFile(file, 'utf8') }) });
  }
  return ok(stored);
}

const byteLength = ({ bytes }: PackageFile): number =>
  typeof bytes === 'number' ? bytes : typeof bytes === 'string' ? Buffer.byteLength(bytes) : bytes.length;

const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/**
 * Packs the course's pages. The package appears at `out` when it is whole: a
 * ZIP of that name is replaced, a folder must be free; on any failure nothing
 * is left and nothing that was there is changed.
 */
export async function packProject(options: PackOptions): Promise<Result<Packed, PackError>> {
  const { project, folder, target, out, signal, onProgress } = options;
  if (packedModules(project).length === 0) return err({ code: 'no-pages' });
  const assets = await findAssets(project, folder);
  if (!assets.ok) return assets;

  const player = options.player ?? (await builtPlayer());
  const stored = (id: AssetId): StoredAsset => {
    const found = assets.value.get(id);
    if (!found) throw new Error(`the target packs an asset that no page shows: ${id}`);
    return found;
  };
  const asset = (id: AssetId) => ({ file: stored(id).file, bytes: stored(id).bytes });
  const captions = (id: AssetId) => stored(id).text ?? '';
  const fonts = {
    ...(needsDevanagari(project) && (await packedFonts(fontCharacters(project, captions)))),
    ...(await latinFonts(carriedTypefaces(project.course.design))),
  };
  const files = [...target.files(project, { player, fonts, asset, captions })];
  const sizes = files.map((file) => ({ path: file.path, bytes: byteLength(file) }));
  const total = sizes.reduce((sum, file) => sum + file.bytes, 0);
  const write = {
    ...(signal && { signal }),
    onProgress: (done: number, path: string) => onProgress?.(done, total, path),
  };

  try {
    const written = out.toLowerCase().endsWith('.zip')
      ? ok(await writeZip(files, out, write))
      : await writeFolder(files, out, write);
    if (!written.ok) return err({ code: 'folder-not-empty', data: { out } });
    onProgress?.(total, total, '');
    return ok({ out, bytes: written.value.bytes, files: sizes, notes: ownResources(project) });
  } catch (error) {
    if (signal?.aborted) return err({ code: 'cancelled' });
    const reason = systemCode(error);
    if (reason === undefined) throw error;
    return err({ code: 'not-written', data: { out, reason } });
  }
}
