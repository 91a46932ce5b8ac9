/** A file goes to the engine piece by piece, on loopback and on Electron's scheme, and goes on where the engine is. */
import { afterEach, expect, test, vi } from 'vitest';
import { sendPieces } from '../../renderer/pieces.ts';

const MIB = 2 ** 20;
const bytes = new Uint8Array(9 * MIB).map((_, i) => (i >> 16) & 255);
const file = new File([bytes], 'film.mp4');
const asset = { name: 'film.mp4', ext: 'mp4', mediaType: 'video/mp4', bytes: bytes.length };
const headers = { authorization: 'Bearer t' };

afterEach(() => vi.unstubAllGlobals());

/** An engine that keeps what comes; the piece of the given number it has already, and says so. */
function engine(known?: number) {
  const kept = new Uint8Array(bytes.length);
  const bodies: unknown[] = [];
  let received = 0;
  vi.stubGlobal('fetch', async (address: string, { body }: { body: Blob | ArrayBuffer }) => {
    bodies.push(body);
    const offset = Number(new URL(address).searchParams.get('offset'));
    const piece = new Uint8Array(body instanceof Blob ? await body.arrayBuffer() : body);
    kept.set(piece, offset);
    received = offset + piece.length;
    if (bodies.length - 1 === known)
      return Response.json({ ok: false, error: { code: 'wrong-offset', received } });
    const whole = received === bytes.length && { assetId: 'a', asset };
    return Response.json({ ok: true, value: { received, ...whole } });
  });
  return { kept, bodies };
}

test.each([
  ['http://127.0.0.1:1/assets?id=x', Blob],
  ['app://kriti/assets?id=x', ArrayBuffer],
])('%s', async (address, kind) => {
  const { kept, bodies } = engine(1);
  const seen: number[] = [];
  const reply = await sendPieces({ file, address, headers }, (done) => seen.push(done));
  expect(reply).toEqual({ ok: true, value: { assetId: 'a', asset } });
  expect(seen).toEqual([4 * MIB, 8 * MIB, 9 * MIB]);
  expect(Buffer.compare(kept, bytes)).toBe(0);
  expect(bodies.every((body) => body instanceof kind)).toBe(true);
});

test('a refusal ends it, and so does whoever stops it', async () => {
  const error = { code: 'read-only', message: 'm', what: 'w' };
  const fetch = vi.fn(async () => Response.json({ ok: false, error }));
  vi.stubGlobal('fetch', fetch);
  const sending = { file, address: 'http://127.0.0.1:1/assets?id=x', headers };
  expect(await sendPieces(sending, () => undefined)).toEqual({ ok: false, error });
  expect(fetch).toHaveBeenCalledTimes(1);
  await expect(sendPieces(sending, () => undefined, AbortSignal.abort())).rejects.toThrow();
  expect(fetch).toHaveBeenCalledTimes(1);
});
