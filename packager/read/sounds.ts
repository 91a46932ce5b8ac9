/**
 * The recordings and films of whatever a person points at. Whoever calls says
 * how one is listened to: decoding needs a program of the machine. Run it in a
 * job: the files are a stranger's.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RASTER } from './media/luminance.ts';
import { openPackage } from './open.ts';
import type { PackageFiles } from './package.ts';
import { baseNameOf, extensionOf } from './path-parts.ts';
import type { FoundPicture } from './pictures.ts';

/** What was heard in a file. */
export interface Heard {
  /** Seconds that were listened to. */
  readonly seconds: number;
  /** Whether it goes on behind them. */
  readonly cut: boolean;
  /** Raw fingerprint; none of a film without sound. */
  readonly words: Uint32Array;
  /** Of a film. */
  readonly scenes?: readonly Scene[];
}

/** What is seen of a film from a second on. */
export interface Scene {
  readonly seconds: number;
  /** Brightness (media/luminance.ts). */
  readonly pixels: Uint8Array;
}

/** @returns undefined where the file cannot be decoded */
export type Listen = (file: string, extension: string) => Promise<Heard | undefined>;

export interface FoundSound extends Heard {
  readonly path: string;
  /** Of its bytes, lower-case hex. */
  readonly sha256: string;
}

export interface FoundSounds {
  /** Each once, in the order of the files. */
  readonly sounds: readonly FoundSound[];
  /** Those that could not be decoded or are beyond the bounds. */
  readonly unread: number;
}

/** The scenes of a film as pictures, each known by its pixels. */
export const picturesOfScenes = ({
  path,
  scenes = [],
}: Pick<FoundSound, 'path' | 'scenes'>): (FoundPicture & Scene)[] =>
  scenes.map(({ seconds, pixels }) => ({
    ...{ path, seconds, pixels },
    sha256: createHash('sha256').update(pixels).digest('hex'),
    luminance: { pixels, width: RASTER, height: RASTER },
  }));

/** Bytes of one file above which it is left unread; recordings of one document. */
const SOUND_LIMIT = 2 * 2 ** 30;
const MOST_SOUNDS = 200;

const SOUNDS: ReadonlySet<string> = new Set([
  ...['mp3', 'wav', 'ogg', 'oga', 'opus', 'm4a'],
  ...['mp4', 'm4v', 'mov', 'webm'],
]);

/** Those of a file or folder that a person names. Never throws. */
export async function soundsOf(path: string, listen: Listen | undefined): Promise<FoundSounds | 'no-ffmpeg'> {
  const opened = await openPackage(path);
  if (!opened.ok) return { sounds: [], unread: 0 };
  try {
    return await soundsIn(opened.value, listen);
  } finally {
    await opened.value.close();
  }
}

/**
 * Never throws: what cannot be read is counted.
 * @returns 'no-ffmpeg' where there are recordings, and nothing to listen with
 */
export async function soundsIn(
  files: PackageFiles,
  listen: Listen | undefined,
): Promise<FoundSounds | 'no-ffmpeg'> {
  // What macOS puts beside each file in a ZIP is named like it and is none.
  const paths = files.paths.filter(
    (path) => SOUNDS.has(extensionOf(path)) && !baseNameOf(path).startsWith('._'),
  );
  if (paths.length === 0) return { sounds: [], unread: 0 };
  if (!listen) return 'no-ffmpeg';
  const found = new Map<string, FoundSound>();
  let unread = 0;
  const folder = await mkdtemp(join(tmpdir(), 'kriti-sounds-'));
  try {
    for (const path of paths) {
      const extension = extensionOf(path);
      const copy = join(folder, `sound.${extension}`);
      try {
        const sha256 = found.size < MOST_SOUNDS ? await copied(files, path, copy) : undefined;
        if (sha256 !== undefined && found.has(sha256)) continue;
        const heard = sha256 === undefined ? undefined : await listen(copy, extension);
        if (sha256 !== undefined && heard) found.set(sha256, { path, sha256, ...heard });
        else unread += 1;
      } catch {
        // Damaged, or the disk is full.
        unread += 1;
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { sounds: [...found.values()], unread };
}

/** Puts a file of a package where a program can seek in it. @returns its SHA-256; undefined for one that is too large */
async function copied(files: PackageFiles, path: string, to: string): Promise<string | undefined> {
  if (files.size(path) > SOUND_LIMIT) return undefined;
  const hash = createHash('sha256');
  const file = await open(to, 'w');
  try {
    for await (const piece of files.stream(path, undefined, true)) {
      hash.update(piece);
      await file.writeFile(piece);
    }
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}
