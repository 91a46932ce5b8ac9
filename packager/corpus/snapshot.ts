/**
 * A corpus as it was at one moment, signed, to be carried on a stick and only
 * read: the same folder as any corpus, with `snapshot.json`, which names every
 * file by its SHA-256, and `snapshot.sig`, an Ed25519 signature (RFC 8032) of
 * those bytes. Texts that whoever makes it may not read are not in it; their
 * fingerprints are, with whom to ask.
 */
import type { KeyObject } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fingerprintOf, isSignedBy, publicKeyOf, signatureOf } from '../read/seal.ts';
import { digestOf } from '../read/sums.ts';

const SNAPSHOT = 'snapshot.json';
const SIGNATURE = 'snapshot.sig';

/** Files of a corpus that the signature covers. */
export const CORPUS_FILES = ['corpus.json', 'texts.mdb', 'index.mdb', 'pictures.mdb', 'sounds.mdb'] as const;

/** What snapshots had before there were pictures and recordings. */
const NEVER_ABSENT: ReadonlySet<string> = new Set(['corpus.json', 'texts.mdb', 'index.mdb']);

const Snapshot = z.object({
  format: z.literal(1),
  /** ISO 8601. */
  made: z.string(),
  documents: z.int(),
  /** SHA-256 by name. */
  files: z.record(z.string(), z.string()),
  /** SubjectPublicKeyInfo, base 64. */
  key: z.string(),
});

/** What is known of a snapshot whose signature holds. */
export interface SignedBy {
  readonly made: string;
  /** SHA-256 of the public key: to be compared with what its owner says. */
  readonly key: string;
}

/** Signs the closed corpus in a folder. */
export async function signSnapshot(
  folder: string,
  key: KeyObject,
  about: { readonly made: string; readonly documents: number },
): Promise<SignedBy> {
  const files: Record<string, string> = {};
  for (const name of CORPUS_FILES) files[name] = (await digestOf(join(folder, name))) ?? '';
  const publicKey = publicKeyOf(key);
  const bytes = Buffer.from(`${JSON.stringify({ format: 1, ...about, files, key: publicKey })}\n`);
  await writeFile(join(folder, SNAPSHOT), bytes);
  await writeFile(join(folder, SIGNATURE), `${signatureOf(bytes, key)}\n`);
  return { made: about.made, key: fingerprintOf(publicKey) };
}

/**
 * @returns undefined where the folder is no snapshot; 'altered' where a file or
 *   the signature is not what was signed
 */
export async function verifySnapshot(folder: string): Promise<SignedBy | 'altered' | undefined> {
  const bytes = await readFile(join(folder, SNAPSHOT)).catch(() => undefined);
  if (!bytes) return undefined;
  try {
    const { made, files, key } = Snapshot.parse(JSON.parse(bytes.toString()));
    if (!isSignedBy(bytes, key, await readFile(join(folder, SIGNATURE), 'utf8'))) return 'altered';
    for (const name of CORPUS_FILES) {
      if (files[name] === undefined && NEVER_ABSENT.has(name)) return 'altered';
      if ((await digestOf(join(folder, name))) !== files[name]) return 'altered';
    }
    return { made, key: fingerprintOf(key) };
  } catch {
    // No JSON or no signature: whoever made this did not sign it so.
    return 'altered';
  }
}
