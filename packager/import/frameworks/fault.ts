/** What is wrong with a framework's file, or what of it was left out: as data, with its place. */
import type { Problem } from '../../course/problem.ts';
import type { MessageData } from '../../course/words.ts';
import type { ReadFramework } from '../../platform/competencies/framework.ts';

export const NOTE_KEYS = ['identifiers-dropped', 'no-sub-theme', 'not-live'] as const;

/** What was not taken over though nothing is wrong with it. */
export interface ImportNote {
  readonly key: (typeof NOTE_KEYS)[number];
  readonly count: number;
}

export interface FrameworkRead {
  readonly framework: ReadFramework;
  readonly notes: readonly ImportNote[];
}

/** More are not told: whoever mends twenty sees a pattern. */
const MOST_FAULTS = 20;

/** Collects the faults of one file. */
export class Faults {
  readonly all: Problem[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** @param pointer a JSON pointer, or `:12 theme` for line and column of a table */
  add(key: string, pointer = '', data?: MessageData): void {
    if (this.all.length < MOST_FAULTS)
      this.all.push({ key, file: this.#file, pointer, ...(data && { data }) });
  }
}
