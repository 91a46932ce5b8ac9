/** Of the likeliest documents the parts alone are made ready: nothing of a passage may be lost by it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare, type Document } from '../../packager/check/similarity/compare.ts';
import { prepare } from '../../packager/check/similarity/prepare.ts';
import type { Corpus, Incoming } from '../../packager/corpus/corpus.ts';
import { documentsLike } from '../../packager/corpus/documents-like.ts';
import { openLocal } from '../../packager/corpus/open-local.ts';
import { printsOf } from '../../packager/corpus/prints.ts';
import { text } from './made-texts.ts';

/** With sentences: what goes on in a small letter is one. */
const BOOK = text(1, 9000).replace(/\. \w/g, (stop) => stop.toUpperCase());
const ready = (id: string, words: string, parts?: [number, number][]): Document => ({
  ...prepare(words, parts),
  ...{ id, title: id },
});

/** Words `from` to `to` of the book. */
const cut = (from: number, to: number): string => BOOK.split(' ').slice(from, to).join(' ');

describe('the documents of a corpus that are like a text', () => {
  let folder: string;
  let corpus: Corpus;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kriti-like-test-'));
    const opened = await openLocal(join(folder, 'corpus'), { how: 'write' });
    if (!opened.ok) throw new Error(opened.error.code);
    corpus = opened.value;
    await corpus.add(files([BOOK, text(2, 3000), text(3, 3000)]));
  });
  afterAll(async () => {
    await corpus.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function* files(texts: readonly string[]): AsyncGenerator<Incoming> {
    for (const [i, words] of texts.entries())
      yield {
        source: { path: `/${i}`, bytes: 1, modified: 1 },
        documents: [{ title: `${i}`, text: words, places: [], prints: printsOf(words) }],
      };
  }

  it.each([
    ['within a chunk', 2300, 2420],
    ['over the border of two', 2950, 3050],
    ['a little over it', 2900, 3012],
    ['over four of them', 1950, 5100],
    ['at the beginning', 0, 90],
    ['at the end', 8900, 9000],
  ])('a passage %s is found as it is in the whole text', async (_, from, to) => {
    const copy = ready('copy', `${text(7, 400)} ${cut(from, to)} ${text(8, 400)}`);
    const found = await documentsLike(corpus, copy);
    const [passage, ...others] = compare(copy, found).matches;
    const [inWhole] = compare(copy, [ready('corpus:1', BOOK)]).matches;
    expect(others).toEqual([]);
    expect(passage?.words).toBeGreaterThan(to - from - 5);
    expect(passage).toEqual({
      ...inWhole,
      source: { ...inWhole?.source, title: '0' },
      passage: passage?.passage,
    });
  });

  it('only what stands around a chosen chunk is made ready, with its offsets in the text', async () => {
    const [book] = await documentsLike(corpus, ready('copy', `${cut(2300, 2420)} ${cut(7300, 7420)}`));
    expect(book?.text).toBe(BOOK);
    expect(book?.words.length).toBeGreaterThan(2000);
    expect(book?.words.length).toBeLessThan(5000);
    const word = (at: number) => BOOK.slice(book?.starts[at], book?.ends[at]);
    const last = (book?.words.length ?? 0) - 1;
    expect(prepare(`${word(0)} ${word(last)}`).words).toEqual(
      Uint32Array.of(book?.words[0] ?? 0, book?.words[last] ?? 0),
    );
  });

  it('parts of a text are what the whole text has there', () => {
    const words = cut(0, 300);
    const [one, other] = [words.indexOf('.') + 2, words.lastIndexOf('. ') + 2];
    const whole = prepare(words);
    const parts = prepare(words, [
      [0, one],
      [one, other],
      [other, words.length],
    ]);
    expect(parts).toEqual(whole);
  });
});
