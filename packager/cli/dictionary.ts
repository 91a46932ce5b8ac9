/** `--dictionary` of the commands that compare: the file it names, else what the user's settings name, else what is installed. */
import { homedir } from 'node:os';
import { configFolder } from '../api/config-folder.ts';
import { openSettings } from '../api/settings-file.ts';
import type { Dictionary } from '../check/similarity/translated/dictionary.ts';
import { err, ok, type Result } from '../course/result.ts';
import type { UiLang } from '../course/words.ts';
import { nodeHost, portPath } from '../host-node.ts';
import { findDictionary, readDictionary } from '../originality/read-dictionary.ts';
import { saySimilar } from './similar-text.ts';

/** @returns else the sentence that says what is wrong with the file; an empty dictionary where none is found */
export async function chosenDictionary(
  file: string | undefined,
  lang: UiLang,
): Promise<Result<Dictionary, string>> {
  if (file === undefined) return ok(await ownDictionary());
  const read = await readDictionary(file);
  return read ? ok(read) : err(saySimilar('no-dictionary', lang, { path: file }));
}

/** What the user's settings name, else what is installed; empty where there is none. */
export async function ownDictionary(): Promise<Dictionary> {
  const { env, platform } = process;
  const folder = portPath(configFolder({ env, platform, home: homedir() }));
  const { dictionary } = await openSettings(nodeHost, folder).read();
  return findDictionary(dictionary);
}
