/** Reads the text of a stranger's file in a process of its own, with what proves which file it was. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Result } from '../course/result.ts';
import { listener } from '../listen.ts';
import { type FoundPictures, picturesOf } from '../read/pictures.ts';
import { type FoundSounds, soundsOf } from '../read/sounds.ts';
import { type Extracted, extractText, type TextFault } from '../read/text/extract.ts';
import type { Job } from './serve.ts';

export interface ReadText {
  readonly bytes: number;
  /** Lower-case hex; absent for a folder. */
  readonly sha256?: string;
  readonly text: Result<Extracted, TextFault>;
  /** Where they were asked for. */
  readonly pictures?: FoundPictures;
  readonly sounds?: FoundSounds | 'no-ffmpeg';
}

interface ReadTextInput {
  readonly path: string;
  /** Whether its pictures are wanted too. */
  readonly pictures?: boolean;
  /** Whether its recordings are. */
  readonly sounds?: boolean;
}

/** Rejects with the system's error for a path that is not there. */
export const readTextJob: Job<ReadTextInput, ReadText> = async (
  { path, pictures = false, sounds = false },
  { signal },
) => {
  const found = await stat(path);
  const text = await extractText(path);
  const seen = {
    ...(pictures && text.ok && { pictures: await picturesOf(path) }),
    ...(sounds && text.ok && { sounds: await soundsOf(path, listener(signal)) }),
  };
  if (found.isDirectory()) return { bytes: 0, text, ...seen };
  const sha256 = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  return { bytes: found.size, sha256, text, ...seen };
};
