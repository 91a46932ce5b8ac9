/**
 * The list of a dossier: every file with its SHA-256, and whose signature stands
 * under it. `dossier.sig` signs the bytes of `dossier.json` as they are.
 */
import { createHash } from 'node:crypto';
import type { DossierList } from './dossier-list.ts';
import type { PackageFiles } from './package.ts';
import { isSignedBy } from './seal.ts';

export const DOSSIER_LIST = 'dossier.json';
export const DOSSIER_SIGNATURE = 'dossier.sig';

/** Longest list that is read, in bytes: some hundred thousand files. */
const MOST = 32 * 2 ** 20;

/** The list, where it can be read as one. Never throws. */
export async function readDossierList(
  files: PackageFiles,
): Promise<{ readonly bytes: Uint8Array; readonly list: DossierList } | undefined> {
  try {
    const bytes = await files.read(DOSSIER_LIST, MOST);
    // Few packages are dossiers, and every check would load what reads schemas.
    const { DossierList } = await import('./dossier-list.ts');
    const parsed = DossierList.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? { bytes, list: parsed.data } : undefined;
  } catch {
    return undefined;
  }
}

/** 'none': nobody signed it, nor says so. */
export type SignatureState = 'valid' | 'broken' | 'missing' | 'none';

/** Whether the signature is that of the list, by the key the list names. */
export async function signatureState(
  files: PackageFiles,
  { bytes, list }: { readonly bytes: Uint8Array; readonly list: DossierList },
): Promise<SignatureState> {
  const isThere = files.has(DOSSIER_SIGNATURE);
  if (list.key === undefined) return isThere ? 'broken' : 'none';
  if (!isThere) return 'missing';
  try {
    const signature = new TextDecoder().decode(await files.read(DOSSIER_SIGNATURE, 4096));
    return isSignedBy(bytes, list.key, signature) ? 'valid' : 'broken';
  } catch {
    return 'broken';
  }
}

/** SHA-256 of a file of the dossier, lower-case hex; undefined where it cannot be read. */
export async function entryDigest(files: PackageFiles, path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const piece of files.stream(path, undefined, true)) hash.update(piece);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}
