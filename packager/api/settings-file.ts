/** What the app remembers of its user, in a file of its own. */
import { Settings } from '../api.ts';
import type { Host } from '../host.ts';
import { type JsonFile, jsonFile } from './json-file.ts';

/** @param folder of what is remembered; the file need not be there */
export const openSettings = (host: Host, folder: string): JsonFile<Settings> =>
  jsonFile(host, `${folder}/settings.json`, Settings, {});
