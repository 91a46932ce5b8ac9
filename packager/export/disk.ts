/** Files on disk on their way into a package, read in constant memory. */
import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';

/** Bytes of a piece. */
export const PIECE = 2 ** 20;

/** Pairs of buffers that no reading uses at the moment; as many exist as files were ever open at once. */
const idle: [Buffer, Buffer][] = [];

const changed = (file: string): Error => new Error(`${file} changed while it was packed`);

/**
 * The content of a small file. At once: asking another thread four times (open,
 * read, read, close) takes longer than reading it.
 *
 * @throws when the file is not `size` bytes long: it changed while it was packed
 */
export function wholeOf(file: string, size: number): Buffer {
  const bytes = readFileSync(file);
  if (bytes.length !== size) throw changed(file);
  return bytes;
}

/**
 * The content of a file in pieces; the next one is read while one is used. A
 * piece is only good until the next is asked for: two buffers take turns.
 *
 * @throws when the file is not `size` bytes long: it changed while it was packed
 */
export async function* piecesOf(file: string, size: number): AsyncGenerator<Buffer> {
  const handle = await open(file, 'r');
  const pair = idle.pop() ?? [Buffer.allocUnsafeSlow(PIECE), Buffer.allocUnsafeSlow(PIECE)];
  let [filling, resting] = pair;
  const next = () => {
    const read = handle.read(filling, 0, PIECE, null);
    [filling, resting] = [resting, filling];
    // Its failure is met when it is awaited; until then it must not count as unhandled.
    read.catch(() => {});
    return read;
  };
  let coming = next();
  let position = 0;
  try {
    for (;;) {
      const { bytesRead, buffer } = await coming;
      position += bytesRead;
      if (bytesRead === 0 ? position < size : position > size) {
        throw changed(file);
      }
      if (bytesRead === 0) return;
      coming = next();
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await coming.catch(() => {});
    idle.push(pair);
    await handle.close();
  }
}
