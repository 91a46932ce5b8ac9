/** What a file of a course says of itself: captions their pace, pictures their rights. */
import { type CueFacts, cueFacts } from './cues.ts';
import type { At } from './image-size.ts';
import { noticeOf } from './notice.ts';

export interface OwnWords {
  readonly cues?: CueFacts;
  readonly notice?: string;
}

/** Captions above this many bytes are none that a person wrote. */
export const MAX_CAPTIONS = 4 * 2 ** 20;

interface Kind {
  readonly ext: string;
  readonly mediaType: string;
}

/** Whether a file of this kind may say anything of itself. */
export const hasOwnWords = ({ ext, mediaType }: Kind): boolean =>
  ext === 'vtt' || (mediaType.startsWith('image/') && ext !== 'svg');

/** @param bytes of the whole file, which `at` reads from */
export async function ownWords(kind: Kind, at: At, bytes: number): Promise<OwnWords> {
  if (!hasOwnWords(kind)) return {};
  if (kind.ext !== 'vtt') {
    const notice = await noticeOf(at);
    return notice ? { notice } : {};
  }
  const cues = bytes > MAX_CAPTIONS ? undefined : cueFacts((await at(0, bytes)).toString('utf8'));
  return cues ? { cues } : {};
}
