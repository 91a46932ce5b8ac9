/** Opens whatever a person points at: a ZIP, a folder or a single file. */
import { open, stat } from 'node:fs/promises';
import { err, type Result } from '../course/result.ts';
import { reasonOf } from './bytes.ts';
import type { ContainerFault } from './fault.ts';
import { openFolder } from './folder.ts';
import type { ReadLimits } from './limits.ts';
import type { PackageFiles } from './package.ts';
import { openSingle } from './single.ts';
import { openZip } from './zip.ts';

/** First bytes of a ZIP: a local header, an empty archive's end record, a spanned archive's mark. */
const ZIP_STARTS = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

/**
 * Chooses by what the thing is; a name that ends in .zip is believed too, so that
 * a broken upload is named as one. Never throws; the caller closes the files.
 */
export async function openPackage(
  path: string,
  limits: Partial<ReadLimits> = {},
): Promise<Result<PackageFiles, ContainerFault>> {
  try {
    if ((await stat(path)).isDirectory()) return await openFolder(path, limits);
    if (/\.zip$/i.test(path) || ZIP_STARTS.includes(await firstFour(path)))
      return await openZip(path, limits);
    return await openSingle(path);
  } catch (error) {
    return err({ kind: 'unreadable', data: { reason: reasonOf(error) } });
  }
}

async function firstFour(path: string): Promise<string> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
