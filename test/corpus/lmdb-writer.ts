/** A process that adds chunks and folds them without end, and says which are in; it is there to be killed. */
import { open } from 'lmdb';
import { LmdbStore } from '../../packager/corpus/lmdb-store.ts';
import { madePrints } from './made-prints.ts';

const path = process.argv[2] ?? '';
const store = new LmdbStore(open({ path, encoding: 'binary', cache: false }), path);
for (let chunk = 0; ; chunk++) {
  await store.addChunk(madePrints(chunk, 100));
  process.send?.(chunk);
  if (chunk % 3 === 0) store.fold();
  await new Promise((resolve) => setImmediate(resolve));
}
