/**
 * What the files of a course say of themselves, for courses whose files came in
 * before Kriti asked them. Nothing is written: whoever checks the course sees
 * it as if its course.json said so.
 */
import type { Asset, AssetId, Course } from '../course/course.ts';
import type { Project } from '../course/pages.ts';
import { FileTrouble, type Host } from '../host.ts';
import type { At } from '../read/media/image-size.ts';
import { hasOwnWords, type OwnWords, ownWords } from '../read/media/own-words.ts';
import { assetPath } from './assets.ts';

type Assets = Course['assets'];

/** Files read at once. */
const AT_ONCE = 8;

/** By the hash of their bytes, which is the asset's id: no file is read twice. */
const known = new Map<AssetId, OwnWords>();
/** The same values for the same course, so that what was found in it is known again. */
const completed = new WeakMap<Assets, Assets>();
const shown = new WeakMap<Course, Course>();

/**
 * The project with what its files say of themselves, where course.json does
 * not. What cannot be read stays unsaid; other rules speak of it.
 * @param folder of the course, with `/` between its parts
 */
export async function withAssetFacts(host: Host, folder: string, project: Project): Promise<Project> {
  const { course } = project;
  const assets = await complete(host, folder, course.assets);
  if (assets === course.assets) return project;
  const before = shown.get(course);
  const now = before?.assets === assets ? before : { ...course, assets };
  shown.set(course, now);
  return { ...project, course: now };
}

async function complete(host: Host, folder: string, assets: Assets): Promise<Assets> {
  const before = completed.get(assets);
  if (before) return before;
  const silent = Object.entries(assets).filter(
    ([, asset]) => hasOwnWords(asset) && !asset.cues && !asset.notice,
  );
  const waiting = silent.filter(([id]) => !known.has(id)).values();
  const reader = async (): Promise<void> => {
    // All readers draw from one iterator, so each file is read once.
    for (const [id, asset] of waiting) {
      const words = await wordsOf(host, assetPath(folder, id, asset), asset);
      if (words) known.set(id, words);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
  const speaking = silent.filter(([id]) => Object.keys(known.get(id) ?? {}).length > 0);
  const whole =
    speaking.length === 0
      ? assets
      : {
          ...assets,
          ...Object.fromEntries(speaking.map(([id, asset]) => [id, { ...asset, ...known.get(id) }])),
        };
  // What cannot be read today may be there tomorrow.
  if (silent.every(([id]) => known.has(id))) completed.set(assets, whole);
  return whole;
}

/** Undefined where it cannot be read. */
async function wordsOf(host: Host, path: string, asset: Asset): Promise<OwnWords | undefined> {
  const at: At = async (start, length) => {
    const pieces: Uint8Array[] = [];
    const range = { start, end: Math.min(asset.bytes, start + length) };
    for await (const piece of host.files.stream(path, range)) pieces.push(piece);
    return Buffer.concat(pieces);
  };
  try {
    return await ownWords(asset, at, asset.bytes);
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
    return undefined;
  }
}
