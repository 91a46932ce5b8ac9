import type { Key } from '../words.tsx';

/** Something that can be done: its words, its keys, when it can be done. */
export interface Command {
  readonly id: string;
  readonly word: Key;
  /** `Ctrl+Shift+P`; several where there are several. */
  readonly keys?: readonly string[];
  /** Absent: always. */
  readonly can?: () => boolean;
  readonly run: () => void;
}
