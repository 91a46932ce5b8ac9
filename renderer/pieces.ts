/** A file on its way to the engine in pieces of 4 MiB with an offset, since dropped files have no path (design.md). */
import type { ImportedAsset, Reply, UploadProgress } from '../packager/api.ts';

const PIECE = 4 * 1024 * 1024;

/** What is sent, and where to: the address as whole as it is needed outside the window's document. */
export interface Sending {
  readonly file: File;
  /** Of the upload, but for the offset of a piece. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What is sent of a piece. A browser hands a part of a file on without reading
 * it here, many times faster than bytes from here; Electron loses such a body on
 * its own scheme (electron#39709).
 */
const bodyOf = (piece: Blob, address: string): Blob | Promise<ArrayBuffer> =>
  /^https?:/.test(address) ? piece : piece.arrayBuffer();

/**
 * Sends a file piece by piece; `onProgress` hears the bytes that have arrived.
 * Rejects where the engine cannot be reached, does not answer as it should, or `signal` ends it.
 */
export async function sendPieces(
  { file, address, headers }: Sending,
  onProgress: (done: number) => void,
  signal?: AbortSignal,
): Promise<Reply<ImportedAsset>> {
  let offset = 0;
  do {
    signal?.throwIfAborted();
    const body = await bodyOf(file.slice(offset, offset + PIECE), address);
    const request = { method: 'POST', headers, body, ...(signal && { signal }) };
    const response = await fetch(`${address}&offset=${offset}`, request);
    const reply = (await response.json()) as Reply<UploadProgress>;
    if (!reply.ok && reply.error.received === undefined) return reply;
    const arrived = reply.ok ? reply.value.received : (reply.error.received ?? 0);
    onProgress(arrived);
    if (reply.ok && reply.value.assetId && reply.value.asset)
      return { ok: true, value: { assetId: reply.value.assetId, asset: reply.value.asset } };
    offset = arrived;
  } while (offset < file.size);
  throw new Error('All has arrived, and nothing was made of it.');
}
