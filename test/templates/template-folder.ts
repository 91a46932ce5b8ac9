/** Reads a template as it lies on disk. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COURSE_FILE, PAGES_FOLDER } from '../../packager/course/files.ts';
import { load } from '../../packager/course/load.ts';

const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));

export const templateIds = (): string[] =>
  readdirSync(TEMPLATES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** Text of each JSON file, by path inside the folder; template.json beside the course's own. */
export function textsOf(id: string): Map<string, string> {
  const folder = join(TEMPLATES, id);
  const names = [
    'template.json',
    COURSE_FILE,
    ...readdirSync(join(folder, PAGES_FOLDER)).map((f) => `${PAGES_FOLDER}/${f}`),
  ];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

export const loadTemplate = (id: string) =>
  load(
    new Map(
      [...textsOf(id)]
        .filter(([name]) => name !== 'template.json')
        .map(([name, text]) => [name, JSON.parse(text)]),
    ),
  );

/** The loaded project of a template; throws where it does not load, which a test of its own reports. */
export function projectOf(id: string) {
  const loaded = loadTemplate(id);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error, null, 1));
  return loaded.value.project;
}

export interface AssetFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

export function assetFiles(id: string): AssetFile[] {
  const folder = join(TEMPLATES, id, 'assets');
  let names: string[] = [];
  try {
    names = readdirSync(folder);
  } catch {
    // A course without assets has no folder for them.
  }
  return names.map((name) => {
    const bytes = readFileSync(join(folder, name));
    return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
}
