/** A dictionary that is installed on this machine, to look for translations by. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { type Dictionary, dictionaryOf } from './check/similarity/translated/dictionary.ts';
import { readFreedict } from './check/similarity/translated/freedict.ts';

const GZIP = Buffer.from([0x1f, 0x8b]);

/**
 * @param path of FreeDict's English-Hindi dictionary, `.dict.dz` or unpacked
 * @returns undefined where it cannot be read or has no entry
 */
export async function readDictionary(path: string): Promise<Dictionary | undefined> {
  try {
    const bytes = await readFile(path);
    const text = (bytes.subarray(0, 2).equals(GZIP) ? gunzipSync(bytes) : bytes).toString('utf8');
    const dictionary = dictionaryOf(readFreedict(text));
    return dictionary.size > 0 ? dictionary : undefined;
  } catch {
    return undefined;
  }
}
