/** A file of a course made anew in another form: beside the old, which stays until the author decides. */
import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok, type Result } from '../course/result.ts';
import { nodeHost, portPath } from '../host-node.ts';
import { importAsset } from '../project.ts';
import type { ImportedAsset } from './answers.ts';
import type { Refusal } from './failures.ts';
import { importRefusal } from './receive.ts';

/** The name of the new file: the old one's, with the ending of its kind. */
const renamed = (name: string, ext: string): string => `${name.replace(/(.)\.[^.]{1,5}$/, '$1')}.${ext}`;

/**
 * Lets `make` write the new file to a place of its own and takes that into the
 * folder of the course; course.json does not name it yet. Nothing else stays.
 * @param name of the old file; @param ext the ending of the new one, without a dot
 */
export async function remade(
  folder: string,
  name: string,
  ext: string,
  make: (out: string) => Promise<Result<unknown, Refusal>>,
): Promise<Result<ImportedAsset, Refusal>> {
  const passing = join(tmpdir(), `kriti-remade-${randomBytes(8).toString('hex')}`);
  await mkdir(passing, { mode: 0o700 });
  try {
    const out = join(passing, `file.${ext}`);
    const made = await make(out);
    if (!made.ok) return made;
    const imported = await importAsset(nodeHost, folder, { path: portPath(out) }, renamed(name, ext));
    return imported.ok
      ? ok({ assetId: imported.value.id, asset: imported.value.asset })
      : importRefusal(imported.error, name);
  } finally {
    await rm(passing, { recursive: true, force: true });
  }
}
