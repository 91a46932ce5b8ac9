/** A signed copy of a corpus, and what becomes of one that was changed. */
import { generateKeyPairSync } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyCorpus } from '../../packager/corpus/copy-corpus.ts';
import type { Incoming } from '../../packager/corpus/corpus.ts';
import { openLocal } from '../../packager/corpus/open-local.ts';
import { printsOf } from '../../packager/corpus/prints.ts';
import { signSnapshot } from '../../packager/corpus/snapshot.ts';
import { signingKey } from '../../packager/read/seal.ts';
import { text } from './made-texts.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kriti-snapshot-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function opened(name: string, how: 'read' | 'write') {
  const corpus = await openLocal(join(folder, name), { how });
  if (!corpus.ok) throw new Error(corpus.error.code);
  return corpus.value;
}

async function* files(...seeds: number[]): AsyncGenerator<Incoming> {
  for (const seed of seeds)
    yield {
      source: { path: `/${seed}`, bytes: 1, modified: 1 },
      documents: [{ title: `text ${seed}`, text: text(seed), places: [], prints: printsOf(text(seed)) }],
    };
}

it('a snapshot holds what its corpus holds, under the same numbers, and is only read', async () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const key = signingKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  expect(signingKey('no key')).toBeUndefined();
  if (!key) throw new Error('a key of Ed25519 was not taken');
  const from = await opened('from', 'write');
  await from.add(files(1, 2, 3));
  from.store.fold();
  await from.add(files(4));
  await from.remove(2);
  const to = await opened('stick', 'write');
  expect(await copyCorpus(from, to, () => {})).toBe(3);
  await to.close();
  const signed = await signSnapshot(join(folder, 'stick'), key, {
    made: '2026-11-28T10:00:00.000Z',
    documents: 3,
  });

  const stick = await opened('stick', 'write');
  expect(stick).toMatchObject({ readOnly: 'snapshot', signed });
  for (const seed of [1, 2, 3, 4]) {
    const [hashes = new Float64Array()] = printsOf(text(seed)).chunks;
    expect(await stick.store.lookup(hashes)).toEqual(await from.store.lookup(hashes));
  }
  expect((await stick.text(4))?.text).toBe(text(4));
  for await (const fault of stick.check(() => {})) expect(fault).toBeUndefined();
  await stick.close();
  await from.close();

  const about = join(folder, 'stick/snapshot.json');
  const honest = await readFile(about, 'utf8');
  await writeFile(about, honest.replace('2026', '2027'));
  expect(await openLocal(join(folder, 'stick'), { how: 'read' })).toMatchObject({
    error: { code: 'altered' },
  });
  await writeFile(about, honest);
  await (await opened('stick', 'read')).close();
  await appendFile(join(folder, 'stick/texts.mdb'), 'x');
  expect(await openLocal(join(folder, 'stick'), { how: 'read' })).toMatchObject({
    error: { code: 'altered' },
  });
});
