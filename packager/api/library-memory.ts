/** What is remembered of the library beside its folders: cards already read, and what lies in the bin. */
import { z } from 'zod';
import type { Host } from '../host.ts';
import { Card } from '../library/card.ts';
import { BinFile, shelfFolder } from '../library/shelves.ts';
import { type JsonFile, jsonFile } from './json-file.ts';

const CardsFile = z.record(z.string(), z.object({ stamp: z.string(), card: Card }));
export type CardsFile = z.infer<typeof CardsFile>;

export interface LibraryMemory {
  /** Cards by folder, each with the stamp of the files it was read from. */
  readonly cards: JsonFile<CardsFile>;
  /** What the bin of a library remembers; it lies in the bin itself, so that it goes where the library goes. */
  binOf(library: string): JsonFile<BinFile>;
}

export function createLibraryMemory(host: Host, folder: string): LibraryMemory {
  const bins = new Map<string, JsonFile<BinFile>>();
  return {
    cards: jsonFile(host, `${folder}/library.json`, CardsFile, {}),
    binOf: (library) => {
      const bin = bins.get(library) ?? jsonFile(host, `${shelfFolder(library, 'bin')}/bin.json`, BinFile, {});
      bins.set(library, bin);
      return bin;
    },
  };
}
