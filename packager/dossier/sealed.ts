/** The files of a dossier with their list and its signature (read/dossier.ts). */
import { createHash, type KeyObject } from 'node:crypto';
import type { PackageFile } from '../export/file.ts';
import { DOSSIER_LIST, DOSSIER_SIGNATURE } from '../read/dossier.ts';
import type { DossierList } from '../read/dossier-list.ts';
import { publicKeyOf, signatureOf } from '../read/seal.ts';
import { digestOf } from '../read/sums.ts';

/** Sorted by code units, which no locale changes. */
const byPath = (a: PackageFile, b: PackageFile): number => (a.path < b.path ? -1 : 1);

async function entryOf(file: PackageFile): Promise<{ readonly bytes: number; readonly sha256: string }> {
  if ('file' in file) {
    const sha256 = await digestOf(file.file);
    if (sha256 === undefined) throw new Error(`${file.path} cannot be read any more`);
    return { bytes: file.bytes, sha256 };
  }
  const bytes = typeof file.bytes === 'string' ? Buffer.from(file.bytes) : file.bytes;
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/**
 * @param key absent: the list names no signer
 * @returns all files, the list and the signature among them, sorted
 */
export async function sealed(
  files: readonly PackageFile[],
  about: Pick<DossierList, 'tool' | 'made' | 'course' | 'profile'>,
  key: KeyObject | undefined,
): Promise<PackageFile[]> {
  const sorted = [...files].sort(byPath);
  const entries: DossierList['files'] = {};
  for (const file of sorted) entries[file.path] = await entryOf(file);
  const list: DossierList = {
    ...{ format: 1, kind: 'kriti-dossier', ...about },
    ...(key && { key: publicKeyOf(key) }),
    files: entries,
  };
  const bytes = Buffer.from(`${JSON.stringify(list, null, 2)}\n`);
  return [
    ...sorted,
    { path: DOSSIER_LIST, bytes },
    ...(key ? [{ path: DOSSIER_SIGNATURE, bytes: `${signatureOf(bytes, key)}\n` }] : []),
  ].sort(byPath);
}
