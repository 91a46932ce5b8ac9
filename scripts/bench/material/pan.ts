/**
 * A PAN text alignment corpus on disk: `pairs`, `susp/`, `src/`, and where the
 * truth is given a folder for each kind of rewriting with its own `pairs` and
 * one XML file a pair. Offsets in it count code points.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codePoints } from '../../../packager/check/similarity/compare.ts';
import type { Stretch } from '../../../packager/check/similarity/exact.ts';
import { type Prepared, prepare } from '../../../packager/check/similarity/prepare.ts';
import type { Annotation } from './plagdet.ts';

export interface PanPair {
  readonly suspicious: string;
  readonly source: string;
}

/** `suspicious-document00001-source-document00294` */
export const pairName = ({ suspicious, source }: PanPair): string =>
  `${suspicious.replace(/\.txt$/, '')}-${source.replace(/\.txt$/, '')}`;

/** The pairs listed in a folder. */
export const panPairs = (folder: string): PanPair[] =>
  readFileSync(join(folder, 'pairs'), 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim().split(/\s+/))
    .flatMap(([suspicious, source]) => (suspicious && source ? [{ suspicious, source }] : []));

/** Folders with truth: `02-no-obfuscation` and the like. */
export const truthFolders = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'pairs')))
    .map((entry) => entry.name)
    .sort();

export function truthOf(folder: string, kind: string, pair: PanPair): Annotation[] {
  const xml = readFileSync(join(folder, kind, `${pairName(pair)}.xml`), 'utf8');
  return [...xml.matchAll(/<feature\b[^>]*name="plagiarism"[^>]*>/g)].flatMap(([feature]) => {
    const number = (name: string): number => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(feature)?.[1]);
    return feature.includes('source_offset=')
      ? [
          {
            at: number('this_offset'),
            length: number('this_length'),
            sourceAt: number('source_offset'),
            sourceLength: number('source_length'),
          },
        ]
      : [];
  });
}

export interface PanText {
  readonly prepared: Prepared;
  /** Code points before an offset in UTF-16. */
  readonly codePoint: (offset: number) => number;
}

/** Reads and prepares each text once. */
export class PanTexts {
  readonly #texts = new Map<string, PanText>();
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  of(kind: 'susp' | 'src', name: string): PanText {
    const key = join(kind, name);
    let text = this.#texts.get(key);
    if (!text) {
      // The byte order mark is a character to the corpus.
      const read = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
        readFileSync(join(this.#folder, key)),
      );
      text = { prepared: prepare(read), codePoint: codePoints(read) };
      this.#texts.set(key, text);
    }
    return text;
  }
}

/** A stretch of words as PAN counts it. */
export function annotationOf(
  { aFrom, aTo, bFrom, bTo }: Stretch,
  suspicious: PanText,
  source: PanText,
): Annotation {
  const place = ({ prepared: { starts, ends }, codePoint }: PanText, from: number, to: number) => {
    const at = codePoint(starts[from] ?? 0);
    return [at, codePoint(ends[to - 1] ?? 0) - at] as const;
  };
  const [at, length] = place(suspicious, aFrom, aTo);
  const [sourceAt, sourceLength] = place(source, bFrom, bTo);
  return { at, length, sourceAt, sourceLength };
}
