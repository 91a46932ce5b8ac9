/** A corpus in a folder: what it takes in, finds again, forgets, and how it comes back after a crash. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from 'lmdb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Catalogue } from '../../packager/corpus/catalogue.ts';
import type { CorpusFault, Incoming } from '../../packager/corpus/corpus.ts';
import type { NewDocument } from '../../packager/corpus/document.ts';
import { openLocal } from '../../packager/corpus/open-local.ts';
import { printsOf } from '../../packager/corpus/prints.ts';
import { text } from './made-texts.ts';

let folder: string;
let made = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kriti-corpus-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const fresh = () => join(folder, `corpus-${made++}`);
const now = () => new Date('2026-11-28T10:00:00Z');

async function opened(place: string, how: 'read' | 'write' | 'reindex' = 'write') {
  const corpus = await openLocal(place, { how, now });
  if (!corpus.ok) throw new Error(corpus.error.code);
  return corpus.value;
}

const document = (words: string, title = 'A document'): NewDocument => ({
  title,
  text: words,
  places: [{ start: 0, end: words.length, number: 1 }],
  prints: printsOf(words),
});

async function* files(...given: [string, ...NewDocument[]][]): AsyncGenerator<Incoming> {
  for (const [path, ...documents] of given) yield { source: { path, bytes: 1, modified: 1 }, documents };
}

/** Titles of the documents that share most of a text's fingerprints. */
async function holders(corpus: Awaited<ReturnType<typeof opened>>, words: string): Promise<string[]> {
  const found = new Set<string>();
  for (const hashes of printsOf(words).chunks) {
    const { chunk } = await corpus.store.lookup(hashes);
    for (const number of new Set(chunk))
      if (chunk.filter((one) => one === number).length > hashes.length / 2) {
        const at = (await corpus.chunks([number])).get(number);
        if (at) found.add(at.document.title);
      }
  }
  return [...found].sort();
}

const faultsOf = async (corpus: Awaited<ReturnType<typeof opened>>): Promise<CorpusFault[]> => {
  const faults: CorpusFault[] = [];
  for await (const fault of corpus.check(() => {})) faults.push(fault);
  return faults;
};

describe('a corpus in a folder', () => {
  it('finds what it took in, also when opened again, with its text and places', async () => {
    const place = fresh();
    const one = await opened(place);
    const added = await one.add(
      files(['/a', document(text(1), 'one')], ['/b', document(text(2, 2500), 'two')]),
    );
    expect(added).toEqual({ added: 2, same: 0, replaced: 0 });
    expect(await holders(one, text(1))).toEqual(['one']);
    await one.close();
    const again = await opened(place, 'read');
    expect(await holders(again, text(2, 2500))).toEqual(['two']);
    expect(await again.text(2)).toEqual({
      text: text(2, 2500),
      places: [{ start: 0, end: text(2, 2500).length, number: 1 }],
    });
    const { documents, words, chunks, languages } = await again.stats();
    expect({ documents, words, chunks, languages }).toEqual({
      documents: 2,
      words: 2700,
      chunks: 4,
      languages: { '': 2 },
    });
    expect((await again.chunks([4])).get(4)?.start).toBeGreaterThan(0);
    expect(await faultsOf(again)).toEqual([]);
    await again.close();
  });

  it('keeps a text once, and lets it go with the last file that holds it', async () => {
    const corpus = await opened(fresh());
    await corpus.add(files(['/a', document(text(1))], ['/b', document(text(1))]));
    expect((await corpus.stats()).documents).toBe(1);
    expect(await corpus.add(files(['/a', document(text(3), 'new')]))).toEqual({
      added: 1,
      same: 0,
      replaced: 0,
    });
    expect(await corpus.add(files(['/b', document(text(3), 'new')]))).toEqual({
      added: 0,
      same: 1,
      replaced: 1,
    });
    expect(await holders(corpus, text(1))).toEqual([]);
    expect(await holders(corpus, text(3))).toEqual(['new']);
    await corpus.close();
  });

  it('forgets what is removed, then reads its file anew', async () => {
    const corpus = await opened(fresh());
    await corpus.add(files(['/a', document(text(1), 'one')], ['/b', document(text(2), 'two')]));
    expect(await corpus.remove(1)).toBe(true);
    expect(await corpus.remove(1)).toBe(false);
    expect(await corpus.source('/a')).toBeUndefined();
    expect(await holders(corpus, text(1))).toEqual([]);
    corpus.store.fold();
    expect(await holders(corpus, text(1))).toEqual([]);
    expect(await holders(corpus, text(2))).toEqual(['two']);
    await corpus.close();
  });

  it('takes in whole what came before its source broke off', async () => {
    const corpus = await opened(fresh());
    const broken = async function* () {
      yield* files(['/a', document(text(1), 'one')]);
      throw new Error('unplugged');
    };
    await expect(corpus.add(broken())).rejects.toThrow('unplugged');
    expect(await holders(corpus, text(1))).toEqual(['one']);
    await corpus.close();
  });

  it('indexes after a crash what had been put down and not yet indexed', async () => {
    const place = fresh();
    await (await opened(place)).close();
    const path = join(place, 'texts.mdb');
    const catalogue = new Catalogue(open<unknown, string>({ path, cache: false, maxDbs: 16 }), path);
    catalogue.put({ path: '/a', bytes: 1, modified: 1 }, [document(text(5), 'late')], now());
    await catalogue.close();
    const unread = await opened(place, 'read');
    expect(await faultsOf(unread)).toMatchObject([{ kind: 'not-indexed', document: { title: 'late' } }]);
    await unread.close();
    const corpus = await opened(place);
    expect(await holders(corpus, text(5))).toEqual(['late']);
    expect(await faultsOf(corpus)).toEqual([]);
    await corpus.close();
  });

  it('is refused when other folding rules made it, until it is indexed anew', async () => {
    const place = fresh();
    const corpus = await opened(place);
    await corpus.add(files(['/a', document(text(1), 'one')]));
    await corpus.close();
    const about = join(place, 'corpus.json');
    await writeFile(about, (await readFile(about, 'utf8')).replace(/"norm":\d+/, '"norm":0'));
    for (const how of ['read', 'write'] as const)
      expect(await openLocal(place, { how })).toMatchObject({
        error: { code: 'other-version', data: { found: 0 } },
      });
    const again = await opened(place, 'reindex');
    expect(await holders(again, text(1))).toEqual(['one']);
    await again.close();
    await (await opened(place)).close();
  });

  it('is told apart from any other folder', async () => {
    expect(await openLocal(fresh(), { how: 'read' })).toMatchObject({ error: { code: 'missing' } });
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    expect(await openLocal(file, { how: 'write' })).toMatchObject({ error: { code: expect.any(String) } });
    const place = fresh();
    await (await opened(place)).close();
    await writeFile(join(place, 'corpus.json'), '{}');
    expect(await openLocal(place, { how: 'write' })).toMatchObject({ error: { code: 'not-a-corpus' } });
  });

  it('can be copied as it lies', async () => {
    const place = fresh();
    const corpus = await opened(place);
    await corpus.add(files(['/a', document(text(1), 'one')]));
    await corpus.close();
    const copy = fresh();
    await cp(place, copy, { recursive: true });
    const there = await opened(copy, 'read');
    expect(await holders(there, text(1))).toEqual(['one']);
    await there.close();
  });
});
