/** The private key that signs, in a file of its owner's: made once, read where something is signed, kept nowhere else. */
import type { KeyObject } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { err, ok, type Result } from './course/result.ts';
import { fingerprintOf, newSigningKey, publicKeyOf, signingKey } from './read/seal.ts';

/** there: a key is never written over, since what it signed could not be signed again. */
export type KeyFault =
  | { readonly code: 'there' | 'no-key' }
  | { readonly code: 'not-read' | 'not-written'; readonly reason: string };

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** The fingerprint of a key's public half. */
export const fingerprintOfKey = (key: KeyObject): string => fingerprintOf(publicKeyOf(key));

/** Makes a key that only its owner can read. Answers its fingerprint. */
export async function makeKey(file: string): Promise<Result<string, KeyFault>> {
  const pem = newSigningKey();
  try {
    await writeFile(file, pem, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const reason = reasonOf(error);
    return err(reason === 'EEXIST' ? { code: 'there' } : { code: 'not-written', reason });
  }
  const key = signingKey(pem);
  if (!key) throw new Error('a key that was just made cannot be read');
  return ok(fingerprintOfKey(key));
}

/** The key in a file. */
export async function keyIn(file: string): Promise<Result<KeyObject, KeyFault>> {
  let pem: string;
  try {
    pem = await readFile(file, 'utf8');
  } catch (error) {
    return err({ code: 'not-read', reason: reasonOf(error) });
  }
  const key = signingKey(pem);
  return key ? ok(key) : err({ code: 'no-key' });
}
