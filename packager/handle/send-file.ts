/** A file from disk as a response, whole or in part (RFC 9110, section 14), in constant memory. */
import { type FileHandle, open, stat } from 'node:fs/promises';

const PIECE = 256 * 1024;

/** `start` and `end` (exclusive) in bytes. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The one range asked for; undefined for the whole file, also where several are asked for, which a server may ignore. */
function spanOf(header: string | null, size: number): Span | 'unsatisfiable' | undefined {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!found) return undefined;
  const [, first = '', last = ''] = found;
  if (first === '' && last === '') return undefined;
  if (first === '') {
    const span = { start: Math.max(0, size - Number(last)), end: size };
    return span.start < size ? span : 'unsatisfiable';
  }
  const span = { start: Number(first), end: last === '' ? size : Math.min(size, Number(last) + 1) };
  if (last !== '' && Number(last) < Number(first)) return undefined;
  return span.start < size ? span : 'unsatisfiable';
}

/** Opened when the first piece is asked for, so that an answer nobody reads holds nothing open. */
function piecesOf(path: string, span: Span): ReadableStream<Uint8Array> {
  let file: FileHandle | undefined;
  let at = span.start;
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        file ??= await open(path);
        const piece = new Uint8Array(Math.min(PIECE, span.end - at));
        const { bytesRead } = await file.read(piece, 0, piece.length, at);
        at += bytesRead;
        if (bytesRead > 0) controller.enqueue(piece.subarray(0, bytesRead));
        // A file that became shorter ends here; the receiver sees that bytes are missing.
        if (bytesRead === 0 || at === span.end) {
          await file.close();
          controller.close();
        }
      },
      cancel: () => file?.close(),
    },
    { highWaterMark: 0 },
  );
}

/**
 * @param path a path that was already found to be allowed.
 * @returns undefined when there is no such file.
 */
export async function sendFile(
  request: Request,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<Response | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const { size } = found;
  const span = spanOf(request.headers.get('range'), size);
  const all = { ...headers, 'accept-ranges': 'bytes' };
  if (span === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: { ...all, 'content-range': `bytes */${size}` } });
  }
  const { start, end } = span ?? { start: 0, end: size };
  const nothing = request.method === 'HEAD' || start === end;
  return new Response(nothing ? null : piecesOf(path, { start, end }), {
    status: span ? 206 : 200,
    headers: {
      ...all,
      'content-length': String(end - start),
      ...(span && { 'content-range': `bytes ${start}-${end - 1}/${size}` }),
    },
  });
}
