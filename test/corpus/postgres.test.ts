/** The shared corpus on a PostgreSQL server that the test starts itself. */
import { createHash } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprints } from '../../packager/check/similarity/fingerprints.ts';
import { prepare } from '../../packager/check/similarity/prepare.ts';
import { copyCorpus } from '../../packager/corpus/copy-corpus.ts';
import type { Corpus, Incoming } from '../../packager/corpus/corpus.ts';
import { openCorpus } from '../../packager/corpus/open.ts';
import { openLocal } from '../../packager/corpus/open-local.ts';
import { newPicture } from '../../packager/corpus/picture.ts';
import { picturesLike } from '../../packager/corpus/pictures-like.ts';
import { connect } from '../../packager/corpus/postgres/connect.ts';
import { PostgresStore } from '../../packager/corpus/postgres/postgres-store.ts';
import { distinct } from '../../packager/corpus/posting.ts';
import { printsOf } from '../../packager/corpus/prints.ts';
import { shownPlace } from '../../packager/corpus/shown-place.ts';
import type { NewSound } from '../../packager/corpus/sound.ts';
import { soundsLike } from '../../packager/corpus/sounds-like.ts';
import { compareWith } from '../../packager/originality/similar.ts';
import { luminanceOf } from '../../packager/read/media/luminance.ts';
import { madePicture } from '../check/similarity/made-pictures.ts';
import { numbers } from './made-prints.ts';
import { text } from './made-texts.ts';
import { postgresBin, type Server, startServer } from './postgres-server.ts';
import { storeContract } from './store-contract.ts';

const bin = postgresBin();
const missing = bin ? '' : ' (not run: no PostgreSQL on this machine; Debian: apt-get install postgresql)';

/** In CI, which installs it, a missing one is a failure. */
describe.skipIf(!bin && !process.env.CI)(`a corpus on PostgreSQL${missing}`, () => {
  let server: Server;
  let made = 0;
  beforeAll(async () => {
    if (!bin) throw new Error('CI is to install postgresql');
    server = await startServer(bin);
  });
  afterAll(() => server?.stop());

  async function sql(text: string, url = server.url()): Promise<void> {
    const { default: pg } = await import('pg');
    const client = new pg.Client(url);
    await client.connect();
    try {
      await client.query(text);
    } finally {
      await client.end();
    }
  }

  async function database(): Promise<string> {
    const name = `corpus_${made++}`;
    await sql(`CREATE DATABASE ${name}`);
    return name;
  }

  async function opened(url: string, how: 'read' | 'write'): Promise<Corpus> {
    const corpus = await openCorpus(url, { how });
    if (!corpus.ok) throw new Error(JSON.stringify(corpus.error));
    return corpus.value;
  }

  async function* files(...given: [path: string, words: string, title: string][]): AsyncGenerator<Incoming> {
    for (const [path, words, title] of given)
      yield {
        source: { path, bytes: 1, modified: 1.5 },
        documents: [
          { title, text: words, places: [{ start: 0, end: words.length }], prints: printsOf(words) },
        ],
      };
  }

  /** What the corpus says of the documents that share a passage with a text; a rare word alone is none. */
  async function holders(corpus: Corpus, words: string) {
    const asked = distinct(fingerprints(prepare(words)).hashes);
    const { chunk } = await corpus.store.lookup(asked);
    const found = await corpus.chunks([...new Set(chunk)]);
    return [...found.values()].map(({ document: { title, contact } }) => ({ title, contact }));
  }

  /** What only a person can judge of a text: where it stands elsewhere, and with whom. */
  async function leadsOf(corpus: Corpus, words: string) {
    const { leads } = await compareWith(corpus, { ...prepare(words), id: '/mine', title: 'Mine' });
    return leads.map(({ kind, source, start, end }) => ({
      ...{ kind, source: source.title, said: words.slice(start, end) },
    }));
  }

  interface Made {
    readonly path: string;
    readonly seed: number;
    readonly pictures: readonly Buffer[];
    readonly sounds?: readonly NewSound[];
  }

  async function* media(...given: readonly Made[]): AsyncGenerator<Incoming> {
    for (const { path, seed, pictures, sounds = [] } of given)
      yield {
        source: { path, bytes: 1, modified: 1 },
        documents: [
          {
            ...{ title: `text ${seed}`, text: text(seed), places: [], prints: printsOf(text(seed)) },
            pictures: (await Promise.all(pictures.map(looked))).flatMap((one) => newPicture(one) ?? []),
            sounds,
          },
        ],
      };
  }

  async function looked(bytes: Buffer) {
    const luminance = await luminanceOf(bytes);
    if (!luminance.ok) throw new Error(luminance.error);
    return {
      path: 'a.png',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      luminance: luminance.value,
    };
  }

  /** Documents in which the corpus knows a picture, or whom to ask for them, with how it is the same. */
  async function pictured(corpus: Corpus, bytes: Buffer): Promise<string[]> {
    const found = (await corpus.pictures?.like(await looked(bytes))) ?? [];
    return found
      .flatMap(({ change, holders }) =>
        holders.map(({ document }) => `${document.contact ?? document.title} ${change}`),
      )
      .sort();
  }

  /** Half a minute in which something goes on all the time. */
  function recording(seed: number): NewSound {
    const number = numbers(seed);
    const print = Uint32Array.from({ length: 240 }, () => number(2 ** 16) * 2 ** 16 + number(2 ** 16));
    return { sha256: `recording ${seed}`, path: 'talk.wav', seconds: 30, print };
  }

  const cut = (bytes: Buffer): Promise<Buffer> =>
    sharp(bytes).extract({ left: 20, top: 15, width: 430, height: 320 }).jpeg().toBuffer();

  storeContract(async () => {
    const url = server.url(await database());
    const pool = await connect(url, 'write');
    if (!pool.ok) throw new Error(pool.error.code);
    const store = new PostgresStore(pool.value);
    return { store, settle: () => store.fold() };
  });

  it('is not misled by bytes that stand across two entries, nor by what was removed', async () => {
    const pool = await connect(server.url(await database()), 'write');
    if (!pool.ok) throw new Error(pool.error.code);
    const store = new PostgresStore(pool.value);
    const first = 7 * 2 ** 22;
    // The number of the first chunk, as it lies in the block, is what the second begins with.
    await store.bulkLoad([
      { chunk: 257, hashes: Float64Array.of(first) },
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((chunk) => ({ chunk, hashes: Float64Array.of(first + 257) })),
    ]);
    await store.fold();
    const chunks = async (most?: number) => [
      ...(await store.lookup(Float64Array.of(first + 257), most)).chunk,
    ];
    expect(await chunks()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(await chunks(9.5)).toEqual([]);
    await store.removeChunk(4);
    expect(await chunks(9)).toEqual([1, 2, 3, 5, 6, 7, 8, 9, 10]);
    expect(await chunks(8)).toEqual([]);
    await store.close();
  });

  it('takes in, replaces, removes and checks as a folder does', async () => {
    const url = server.url(await database());
    const corpus = await opened(url, 'write');
    expect(
      await corpus.add(files(['/a', text(1), 'one'], ['/b', text(2), 'two'], ['/c', text(1), 'copy'])),
    ).toEqual({
      added: 2,
      same: 1,
      replaced: 0,
    });
    expect(await corpus.source('/a')).toEqual({ path: '/a', bytes: 1, modified: 1.5 });
    expect(await holders(corpus, text(1))).toEqual([{ title: 'one', contact: undefined }]);
    expect(await corpus.text(1)).toEqual({ text: text(1), places: [{ start: 0, end: text(1).length }] });
    expect(await corpus.add(files(['/b', text(3), 'three']))).toEqual({ added: 1, same: 0, replaced: 1 });
    expect(await holders(corpus, text(2))).toEqual([]);
    expect(await corpus.remove(1)).toBe(true);
    expect(await corpus.source('/a')).toBeUndefined();
    expect(await holders(corpus, text(1))).toEqual([]);
    expect(await corpus.stats()).toMatchObject({ documents: 1, words: 200, chunks: 1 });
    for await (const fault of corpus.check(() => {})) expect(fault).toBeUndefined();
    await corpus.close();
  });

  it('lets several write at once, and another fold meanwhile', async () => {
    const url = server.url(await database());
    const writers = await Promise.all(Array.from({ length: 3 }, () => opened(url, 'write')));
    await Promise.all(
      writers.map(async (corpus, w) => {
        const given = Array.from({ length: 6 }, (_, i): [string, string, string] => [
          `/${w}-${i}`,
          text(100 + w * 6 + i),
          `${w}-${i}`,
        ]);
        for (const one of given) await corpus.add(files(one));
        if (corpus.store instanceof PostgresStore) await corpus.store.fold();
      }),
    );
    const [corpus] = writers;
    for (let i = 0; i < 18 && corpus; i++)
      expect(await holders(corpus, text(100 + i))).toContainEqual({
        title: `${Math.floor(i / 6)}-${i % 6}`,
        contact: undefined,
      });
    for (const one of writers) await one.close();
  });

  it('keeps no writer waiting for one who is not done, or who folds', async () => {
    const url = server.url(await database());
    const corpus = await opened(url, 'write');
    const { default: pg } = await import('pg');
    const slow = new pg.Client(url);
    await slow.connect();
    const inDelta = async () => {
      const { rows } = await slow.query('SELECT chunk FROM kriti_corpus.delta ORDER BY chunk');
      return rows.map(({ chunk }) => chunk);
    };
    await slow.query('BEGIN; SELECT kriti_corpus.take_chunks(3)');
    await corpus.add(files(['/a', text(1), 'A']));
    // What was taken is not given again, though it was for nothing.
    await slow.query('ROLLBACK');
    expect(await inDelta()).toEqual([4]);

    await slow.query(
      `BEGIN; SELECT pg_advisory_xact_lock(${0x666f6c64});
       INSERT INTO kriti_corpus.delta VALUES (16000000, decode(repeat('00', 10000000), 'hex')); COMMIT;
       BEGIN; SELECT pg_advisory_xact_lock(${0x666f6c64})`,
    );
    await corpus.add(files(['/b', text(2), 'B']));
    expect(await inDelta()).toEqual([4, 5, 16000000]);
    await slow.query('COMMIT');
    await corpus.add(files(['/c', text(3), 'C']));
    expect(await inDelta()).toEqual([]);
    for (const [i, title] of ['A', 'B', 'C'].entries())
      expect(await holders(corpus, text(i + 1))).toEqual([{ title, contact: undefined }]);
    await slow.end();
    await corpus.close();
  });

  it('gives a document numbers that follow each other and are nobody else’s', async () => {
    const url = server.url(await database());
    await (await opened(url, 'write')).close();
    const { default: pg } = await import('pg');
    const clients = Array.from({ length: 4 }, () => new pg.Client(url));
    for (const client of clients) await client.connect();
    const many = 50;
    const taken = await Promise.all(
      clients.map(async (client) => {
        // So many that they come between each other's.
        const { rows } = await client.query(
          `SELECT kriti_corpus.take_chunks(${many}) AS first FROM generate_series(1, 2000)`,
        );
        return rows.flatMap(({ first }) => Array.from({ length: many }, (_, k) => first + k));
      }),
    );
    for (const client of clients) await client.end();
    const all = taken.flat();
    expect(new Set(all).size).toBe(all.length);
  });

  it('goes on counting where an older corpus had come to', async () => {
    const url = server.url(await database());
    await (await opened(url, 'write')).close();
    await sql(
      `SET search_path = kriti_corpus;
       DROP FUNCTION take_chunks; DROP SEQUENCE chunk_number; DELETE FROM migration WHERE "to" = 5;
       CREATE TABLE next_chunk (number int NOT NULL); INSERT INTO next_chunk VALUES (77);`,
      url,
    );
    const corpus = await opened(url, 'write');
    await corpus.add(files(['/a', text(1), 'A']));
    for await (const { firstChunk } of corpus.documents()) expect(firstChunk).toBe(77);
    expect(await corpus.count()).toBe(1);
    await corpus.close();
  });

  it('takes one text from two writers at once as one document', async () => {
    const url = server.url(await database());
    const writers = await Promise.all(Array.from({ length: 4 }, () => opened(url, 'write')));
    const added = await Promise.all(writers.map((one, i) => one.add(files([`/${i}`, text(1), `by ${i}`]))));
    expect(added.map((one) => one.added).sort()).toEqual([0, 0, 0, 1]);
    for await (const { sources } of writers[0]?.documents() ?? [])
      expect([...sources].sort()).toEqual(['/0', '/1', '/2', '/3']);
    expect(await writers[0]?.count()).toBe(1);
    for (const one of writers) await one.close();
  });

  it('shows a reader that a passage matches and whom to ask, and no more', async () => {
    const name = await database();
    const owner = await opened(server.url(name), 'write');
    await sql(
      `CREATE ROLE health LOGIN; CREATE ROLE finance LOGIN;
       SELECT kriti_corpus.admit('health', 'Health', 'library@health.example', true);
       SELECT kriti_corpus.admit('finance', 'Finance', 'desk@finance.example', false);`,
      server.url(name),
    );
    const health = await opened(server.url(name, 'health'), 'write');
    await health.add(files(['/secret', text(7), 'Not yet public'], ['/open', text(8), 'For everybody']));
    await sql(
      "UPDATE kriti_corpus.document SET shared = true WHERE title = 'For everybody'",
      server.url(name, 'health'),
    );

    const finance = await opened(server.url(name, 'finance'), 'read');
    expect(await holders(finance, text(7))).toEqual([{ title: '', contact: 'library@health.example' }]);
    expect(await holders(finance, text(8))).toEqual([{ title: 'For everybody', contact: undefined }]);
    const copied = text(7).split(' ').slice(20, 60).join(' ');
    const own = 'Nothing here replaces what your supervisor tells you at the counter.';
    // Fingerprints tell the borders to three words: of any four runs in a row one is kept.
    const unseen = { kind: 'unseen', source: 'library@health.example', said: expect.any(String) };
    const [lead, ...more] = await leadsOf(finance, `${own} ${copied} ${own}`);
    expect([lead, more]).toEqual([unseen, []]);
    expect(copied).toContain(lead?.said);
    expect(lead?.said.split(' ').length).toBeGreaterThanOrEqual(40 - 6);
    expect(await leadsOf(finance, own)).toEqual([]);
    expect(await leadsOf(health, `${own} ${copied} ${own}`)).toEqual([]);
    expect(await finance.text(1)).toBeUndefined();
    expect((await finance.text(2))?.text).toBe(text(8));
    await expect(finance.add(files(['/x', text(9), 'x']))).rejects.toThrow(/permission denied/);
    await expect(finance.remove(2)).rejects.toThrow(/permission denied/);
    for (const attempt of [
      'SELECT 1 / count(*) FROM kriti_corpus.document WHERE NOT shared',
      'DELETE FROM kriti_corpus.body',
      'SELECT * FROM kriti_corpus.member',
      "SELECT kriti_corpus.admit('finance', 'Health', 'x', true)",
    ])
      await expect(sql(attempt, server.url(name, 'finance'))).rejects.toThrow(
        /permission denied|division by zero/,
      );
    // What is carried away is what was to be seen.
    const stick = await openLocal(await mkdtemp(join(tmpdir(), 'kriti-stick-')), { how: 'write' });
    if (!stick.ok) throw new Error(stick.error.code);
    expect(await copyCorpus(finance, stick.value, () => {})).toBe(2);
    expect(await holders(stick.value, text(7))).toEqual([{ title: '', contact: 'library@health.example' }]);
    expect(await leadsOf(stick.value, copied)).toEqual([unseen]);
    expect(await stick.value.text(1)).toBeUndefined();
    expect((await stick.value.text(2))?.text).toBe(text(8));
    await stick.value.close();
    // Another tenant's writer may not touch what was shared with it.
    await sql(
      "CREATE ROLE home LOGIN; SELECT kriti_corpus.admit('home', 'Home', 'h', true)",
      server.url(name),
    );
    await sql('DELETE FROM kriti_corpus.body; DELETE FROM kriti_corpus.document', server.url(name, 'home'));
    expect((await health.text(2))?.text).toBe(text(8));
    for (const one of [owner, health, finance]) await one.close();
  });

  it('keeps pictures and recordings, and another tenant sees of them what is no picture', async () => {
    const name = await database();
    const owner = await opened(server.url(name), 'write');
    await sql(
      `CREATE ROLE roads LOGIN; CREATE ROLE rivers LOGIN;
       SELECT kriti_corpus.admit('roads', 'Roads', 'library@roads.example', true);
       SELECT kriti_corpus.admit('rivers', 'Rivers', 'desk@rivers.example', false);`,
      server.url(name),
    );
    const roads = await opened(server.url(name, 'roads'), 'write');
    const [one, two] = [await madePicture(1), await madePicture(2)];
    const talk = recording(1);
    await roads.add(
      media(
        { path: '/secret', seed: 11, pictures: [one], sounds: [talk] },
        { path: '/open', seed: 12, pictures: [one, two] },
      ),
    );
    expect(await roads.stats()).toMatchObject({ pictures: 2, sounds: 1, soundsMissed: false });
    expect(await pictured(roads, one)).toEqual(['text 11 bytes', 'text 12 bytes']);
    expect(await pictured(roads, await cut(two))).toEqual(['text 12 changed']);
    expect(await pictured(roads, await madePicture(3))).toEqual([]);
    for await (const fault of roads.check(() => {})) expect(fault).toBeUndefined();

    await sql('UPDATE kriti_corpus.document SET shared = true WHERE id = 2', server.url(name, 'roads'));
    const rivers = await opened(server.url(name, 'rivers'), 'read');
    // The very file is known wherever it stands; changed, only where its document is shared.
    expect(await pictured(rivers, one)).toEqual(['library@roads.example bytes', 'text 12 bytes']);
    expect(await pictured(rivers, await cut(one))).toEqual([
      'library@roads.example changed',
      'text 12 changed',
    ]);
    await sql('UPDATE kriti_corpus.document SET shared = false', server.url(name, 'roads'));
    const again = await opened(server.url(name, 'rivers'), 'read');
    expect(await pictured(again, await cut(one))).toEqual([]);
    expect(await pictured(again, one)).toEqual([
      'library@roads.example bytes',
      'library@roads.example bytes',
    ]);
    expect(
      (await again.sounds?.like(talk))?.map(({ change, holders }) => [change, holders[0]?.document.contact]),
    ).toEqual([['bytes', 'library@roads.example']]);
    const part = { sha256: 'other', seconds: 15, ...(talk.print && { print: talk.print.slice(40, 140) }) };
    expect((await again.sounds?.like(part))?.map(({ change }) => change)).toEqual(['part']);
    // Whoever compares is told whom to ask.
    const course = { ...prepare(text(13)), id: '/course', title: 'A course' };
    const pictures = { pictures: [await looked(one)], unread: 0 };
    const sounds = { sounds: [{ ...talk, words: talk.print ?? new Uint32Array(), cut: false }], unread: 0 };
    expect((await picturesLike(again, { ...course, pictures }))?.matches.map(({ source }) => source)).toEqual(
      [{ title: 'library@roads.example', file: '' }],
    );
    expect((await soundsLike(again, { ...course, sounds }))?.matches.map(({ source }) => source)).toEqual([
      { title: 'library@roads.example', file: '' },
    ]);
    for (const attempt of ['SELECT 1 / count(*) FROM kriti_corpus.media', 'DELETE FROM kriti_corpus.media'])
      await expect(sql(attempt, server.url(name, 'rivers'))).rejects.toThrow(
        /permission denied|division by zero/,
      );
    await expect(
      sql(
        "SELECT 1 / count(*) FROM kriti_corpus.seen_media WHERE kind = 'picture' AND (print IS NOT NULL OR path <> '')",
        server.url(name, 'rivers'),
      ),
    ).rejects.toThrow(/division by zero/);

    // Carried away on a stick, and gone with their document.
    const stick = await openLocal(await mkdtemp(join(tmpdir(), 'kriti-stick-')), { how: 'write' });
    if (!stick.ok) throw new Error(stick.error.code);
    await copyCorpus(roads, stick.value, () => {});
    expect(await pictured(stick.value, await cut(two))).toEqual(['text 12 changed']);
    expect((await stick.value.sounds?.like(talk))?.map(({ change }) => change)).toEqual(['bytes']);
    await stick.value.close();
    await roads.remove(1);
    expect(await pictured(roads, one)).toEqual(['text 12 bytes']);
    expect(await roads.sounds?.like(talk)).toEqual([]);
    await roads.add(media({ path: '/open', seed: 12, pictures: [two] }));
    expect(await pictured(roads, one)).toEqual([]);
    expect(await pictured(roads, two)).toEqual(['text 12 bytes']);
    // The same text elsewhere without pictures takes none away.
    await roads.add(media({ path: '/elsewhere', seed: 12, pictures: [] }));
    expect(await pictured(roads, two)).toEqual(['text 12 bytes']);
    for (const corpus of [owner, roads, rivers, again]) await corpus.close();
  });

  it('has files read again whose pictures other rules printed, or that came before there were any', async () => {
    const url = server.url(await database());
    const corpus = await opened(url, 'write');
    const one = await madePicture(4);
    await corpus.add(media({ path: '/a', seed: 21, pictures: [one] }));
    expect(await corpus.waiting()).toBe(0);
    expect(await corpus.pictures?.missed()).toBe(false);
    await sql('UPDATE kriti_corpus.source SET pictures = 0; UPDATE kriti_corpus.media SET version = 0', url);
    expect(await corpus.waiting()).toBe(1);
    expect(await corpus.pictures?.missed()).toBe(true);
    expect(await corpus.source('/a')).toMatchObject({ modified: -1 });
    const later = await opened(url, 'write');
    expect(await pictured(later, await cut(one))).toEqual([]);
    await later.add(media({ path: '/a', seed: 21, pictures: [one] }));
    expect(await later.source('/a')).toMatchObject({ modified: 1 });
    expect(await pictured(later, await cut(one))).toEqual(['text 21 changed']);
    await sql("UPDATE kriti_corpus.media SET print = 'cut off'", url);
    const faults: string[] = [];
    for await (const { kind } of later.check(() => {})) faults.push(kind);
    expect(faults).toEqual(['pictures-damaged']);
    for (const each of [corpus, later]) await each.close();
  });

  it('says what is wrong with the address, without its password', async () => {
    const dead = await openCorpus('postgres://a:secret@127.0.0.1:1/x', { how: 'read' });
    expect(dead).toMatchObject({ error: { code: 'unreachable', data: { reason: 'ECONNREFUSED' } } });
    expect(JSON.stringify(dead)).not.toContain('secret');
    expect(shownPlace('postgres://a:b@c/d')).toBe('postgres://a@c/d');
    const name = await database();
    expect(await openCorpus(server.url(name), { how: 'read' })).toMatchObject({ error: { code: 'missing' } });
    await (await opened(server.url(name), 'write')).close();
    await sql('UPDATE kriti_corpus.about SET norm = 0', server.url(name));
    expect(await openCorpus(server.url(name), { how: 'write' })).toMatchObject({
      error: { code: 'other-version' },
    });
  });
});
