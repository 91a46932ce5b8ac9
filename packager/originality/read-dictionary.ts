/**
 * The dictionary that translations are looked for by. Kriti brings none
 * (translated/dictionary.ts): it is the one a user has named, else the one that
 * Debian's package `dict-freedict-eng-hin` installs.
 */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import {
  type Dictionary,
  dictionaryOf,
  isFilled,
  NO_DICTIONARY,
} from '../check/similarity/translated/dictionary.ts';
import { readFreedict } from '../check/similarity/translated/freedict.ts';

/** Where Debian and those that follow it put dictionaries for dictd. */
const INSTALLED = '/usr/share/dictd/freedict-eng-hin.dict.dz';

const GZIP = Buffer.from([0x1f, 0x8b]);

/** @param named in the user's settings; then no other is taken @returns an empty one where there is none */
export const findDictionary = async (named: string = INSTALLED): Promise<Dictionary> =>
  (await readDictionary(named)) ?? NO_DICTIONARY;

/**
 * @param path of FreeDict's English-Hindi dictionary, `.dict.dz` or unpacked
 * @returns undefined where it cannot be read or has no entry
 */
export async function readDictionary(path: string): Promise<Dictionary | undefined> {
  try {
    const bytes = await readFile(path);
    const text = (bytes.subarray(0, 2).equals(GZIP) ? gunzipSync(bytes) : bytes).toString('utf8');
    const dictionary = dictionaryOf(readFreedict(text));
    return isFilled(dictionary) ? dictionary : undefined;
  } catch {
    return undefined;
  }
}
