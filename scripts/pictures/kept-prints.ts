/** Prints that a run of the benchmark made, kept in a file, so that the next run goes on behind them. */

import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { type PicturePrint, PRINT_VERSION } from '../../packager/check/similarity/pictures/print.ts';
import { packPrint, unpackPrint } from '../../packager/corpus/packed-print.ts';

/** What became of a picture: its print, or why it has none. */
export interface Outcome {
  readonly name: string;
  /** Of its brightness; empty where it could not be read. */
  readonly hash: string;
  readonly print: PicturePrint | 'small' | 'plain' | 'unread';
}

interface Line extends Omit<Outcome, 'print'> {
  readonly version: number;
  /** Base 64, or a word. */
  readonly print: string;
}

export class KeptPrints {
  readonly #file: string | undefined;
  readonly #known: ReadonlyMap<string, Outcome>;
  #lines: string[] = [];

  /** @param file undefined: nothing is kept */
  constructor(file: string | undefined) {
    this.#file = file;
    const text = file !== undefined && existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    this.#known = new Map([...linesOf(text)].map((one) => [one.name, one]));
  }

  get(name: string): Outcome | undefined {
    return this.#known.get(name);
  }

  put({ name, hash, print }: Outcome): void {
    if (this.#file === undefined) return;
    const packed = typeof print === 'string' ? print : packPrint(print).toString('base64');
    this.#lines.push(JSON.stringify({ version: PRINT_VERSION, name, hash, print: packed } satisfies Line));
    if (this.#lines.length >= 200) this.flush();
  }

  flush(): void {
    if (this.#file !== undefined && this.#lines.length > 0)
      appendFileSync(this.#file, `${this.#lines.join('\n')}\n`);
    this.#lines = [];
  }
}

const WORDS: ReadonlySet<string> = new Set(['small', 'plain', 'unread']);

/** Of this version; what was cut off at the end is left out. The text may be longer than a string can be. */
function* linesOf(text: Buffer): Generator<Outcome> {
  for (let from = 0; ; ) {
    const end = text.indexOf(10, from);
    if (end < 0) return;
    const { version, name, hash, print }: Line = JSON.parse(text.toString('utf8', from, end));
    from = end + 1;
    if (version !== PRINT_VERSION) continue;
    const word = WORDS.has(print) ? (print as 'small' | 'plain' | 'unread') : undefined;
    yield { name, hash, print: word ?? unpackPrint(Buffer.from(print, 'base64')) };
  }
}

export const hashOfPixels = (pixels: Uint8Array): string =>
  createHash('sha256').update(pixels).digest('hex').slice(0, 32);
