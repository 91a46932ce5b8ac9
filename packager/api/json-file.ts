/**
 * A small JSON file of our own, read whole and replaced whole. A file that
 * cannot be understood is set aside, never fatal: what the app remembers is a
 * comfort, and no course depends on it.
 */
import type { z } from 'zod';
import { canonical } from '../course/canonical.ts';
import { FileTrouble, type Host } from '../host.ts';
import { writeAtomic } from '../project/atomic-write.ts';

export interface JsonFile<T> {
  read(): Promise<T>;
  /** Changes come one after another; each sees what the one before left. Rejects with `FileTrouble`. */
  change(make: (now: T) => T): Promise<T>;
}

/** @param empty what there is before anything was kept. */
export function jsonFile<T>(host: Host, path: string, schema: z.ZodType<T>, empty: T): JsonFile<T> {
  const read = async (): Promise<T> => {
    let bytes: Uint8Array;
    try {
      bytes = await host.files.read(path);
    } catch (error) {
      if (error instanceof FileTrouble && error.kind === 'missing') return empty;
      throw error;
    }
    try {
      return schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
    } catch {
      await host.files.rename(path, `${path}.unreadable`);
      return empty;
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <R>(work: () => Promise<R>): Promise<R> => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };
  return {
    read: () => inTurn(read),
    change: (make) =>
      inTurn(async () => {
        const next = make(await read());
        await writeAtomic(host, path, Buffer.from(canonical(next)));
        return next;
      }),
  };
}
