/**
 * Signing bytes with Ed25519 (RFC 8032), and telling whether they still are
 * what was signed. The public key travels with what it signed; whose it is, is
 * told by its fingerprint, which the signer makes known in another way.
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';

/** A private key in PEM; undefined where this is none for Ed25519. */
export function signingKey(pem: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

/** A new private key in PEM (PKCS #8), which its owner keeps. */
export const newSigningKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** The public half: SubjectPublicKeyInfo, base 64. */
export const publicKeyOf = (key: KeyObject): string =>
  createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');

/** SHA-256 of a public key as `publicKeyOf` gives it, lower-case hex: short enough to be read out. */
export const fingerprintOf = (publicKey: string): string =>
  createHash('sha256').update(publicKey).digest('hex');

/** @returns the signature, base 64 */
export const signatureOf = (bytes: Uint8Array, key: KeyObject): string =>
  sign(null, bytes, key).toString('base64');

/** Whether the owner of the key signed exactly these bytes. Never throws. */
export function isSignedBy(bytes: Uint8Array, publicKey: string, signature: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' });
    return key.asymmetricKeyType === 'ed25519' && verify(null, bytes, key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}
