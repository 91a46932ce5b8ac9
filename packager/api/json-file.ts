/**
 * A small JSON file of our own, read whole and replaced whole. What the app
 * remembers is a comfort, and no course depends on it: a file that cannot be
 * understood is set aside, and one that cannot be written is kept in memory.
 */
import type { z } from 'zod';
import { canonical } from '../course/canonical.ts';
import { FileTrouble, type Host } from '../host.ts';
import { writeAtomic } from '../project/atomic-write.ts';

export interface JsonFile<T> {
  read(): Promise<T>;
  /** Changes come one after another; each sees what the one before left. */
  change(make: (now: T) => T): Promise<T>;
}

/** Runs `work`; `otherwise` where the file system refuses. */
async function unlessRefused<R>(work: () => Promise<R>, otherwise: R): Promise<R> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileTrouble) return otherwise;
    throw error;
  }
}

/** @param empty what there is before anything was kept. */
export function jsonFile<T>(host: Host, path: string, schema: z.ZodType<T>, empty: T): JsonFile<T> {
  /** What could not be written; it holds until something can. */
  let unwritten: { readonly value: T } | undefined;

  const read = async (): Promise<T> => {
    if (unwritten) return unwritten.value;
    const bytes = await unlessRefused(() => host.files.read(path), undefined);
    if (!bytes) return empty;
    try {
      return schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
    } catch {
      await unlessRefused(() => host.files.rename(path, `${path}.unreadable`), undefined);
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
        const value = make(await read());
        const written = unlessRefused(
          () => writeAtomic(host, path, Buffer.from(canonical(value))).then(() => true),
          false,
        );
        unwritten = (await written) ? undefined : { value };
        return value;
      }),
  };
}
