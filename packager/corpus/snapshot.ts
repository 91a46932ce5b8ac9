/**
 * A corpus as it was at one moment, signed, to be carried on a stick and only
 * read: the same folder as any corpus, with `snapshot.json`, which names every
 * file by its SHA-256, and `snapshot.sig`, an Ed25519 signature (RFC 8032) of
 * those bytes. Texts that whoever makes it may not read are not in it; their
 * fingerprints are, with whom to ask.
 */
import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { digestOf } from '../read/digest.ts';
import { sha256 } from './packed-text.ts';

const SNAPSHOT = 'snapshot.json';
const SIGNATURE = 'snapshot.sig';

/** Files of a corpus that the signature covers. */
export const CORPUS_FILES = ['corpus.json', 'texts.mdb', 'index.mdb'] as const;

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

/** A private key in PEM; undefined where this is none for Ed25519. */
export function signingKey(pem: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

/** Signs the closed corpus in a folder. */
export async function signSnapshot(
  folder: string,
  key: KeyObject,
  about: { readonly made: string; readonly documents: number },
): Promise<SignedBy> {
  const files: Record<string, string> = {};
  for (const name of CORPUS_FILES) files[name] = (await digestOf(join(folder, name))) ?? '';
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
  const bytes = Buffer.from(`${JSON.stringify({ format: 1, ...about, files, key: der })}\n`);
  await writeFile(join(folder, SNAPSHOT), bytes);
  await writeFile(join(folder, SIGNATURE), `${sign(null, bytes, key).toString('base64')}\n`);
  return { made: about.made, key: sha256(der) };
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
    const signature = Buffer.from(await readFile(join(folder, SIGNATURE), 'utf8'), 'base64');
    const publicKey = createPublicKey({ key: Buffer.from(key, 'base64'), type: 'spki', format: 'der' });
    if (publicKey.asymmetricKeyType !== 'ed25519' || !verify(null, bytes, publicKey, signature))
      return 'altered';
    for (const name of CORPUS_FILES)
      if (files[name] === undefined || (await digestOf(join(folder, name))) !== files[name]) return 'altered';
    return { made, key: sha256(key) };
  } catch {
    // No JSON, no signature or no key: whoever made this did not sign it so.
    return 'altered';
  }
}
