/** A recording, or the sound of a film, on its way into a corpus. */
import { soundPrint } from '../check/similarity/sounds/print.ts';
import type { FoundSound } from '../read/sounds.ts';

export interface NewSound {
  readonly sha256: string;
  /** The file in its document. */
  readonly path: string;
  /** That were listened to. */
  readonly seconds: number;
  /** Absent where it is too short or too quiet: it is then only known again byte for byte. */
  readonly print?: Uint32Array;
}

export function newSound({ sha256, path, seconds, words }: FoundSound): NewSound {
  const print = soundPrint(words);
  return { sha256, path, seconds, ...(print && { print }) };
}
