/** Fingerprints in LMDB, also when the machine stops in the middle of a write. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from 'lmdb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LmdbStore } from '../../packager/corpus/lmdb-store.ts';
import { sourceEntry } from '../../packager/jobs/process.ts';
import { madePrints } from './made-prints.ts';
import { found, storeContract } from './store-contract.ts';

let folder: string;
let made = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kriti-lmdb-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const openAt = (path: string) => new LmdbStore(open({ path, encoding: 'binary', cache: false }), path);

describe('a store on LMDB', () => {
  storeContract(async () => {
    const store = openAt(join(folder, `${made++}.mdb`));
    return { store, settle: async () => store.fold() };
  });

  it('holds every chunk whole, or not at all, when its process is killed', async () => {
    for (const after of [5, 60]) {
      const path = join(folder, `killed-${after}.mdb`);
      const entry = sourceEntry(join(import.meta.dirname, 'lmdb-writer.ts'));
      const child = fork(entry.file, [path], { execArgv: [...entry.execArgv] });
      let told = 0;
      child.on('message', (chunk) => {
        told = Number(chunk) + 1;
        // It goes on writing and folding while the signal is on its way.
        if (told === after) child.kill('SIGKILL');
      });
      await once(child, 'exit');
      const store = openAt(path);
      for (let chunk = 0; chunk < told; chunk++) {
        const { hashes } = madePrints(chunk, 100);
        const having = await found(store, hashes);
        expect(having.filter(([, c]) => c === chunk).length).toBe(hashes.length);
      }
      store.fold();
      expect((await store.size()).postings).toBeGreaterThanOrEqual(told * 90);
      await store.close();
    }
  });
});
