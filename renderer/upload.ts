/** Files into the course: a few at a time, small ones from here, large ones from a worker; any can be stopped. */
import type { Failure, ImportedAsset, Reply } from '../packager/api.ts';
import { newId } from './ids.ts';
import { type Sending, sendPieces } from './pieces.ts';
import type { PiecesMessage } from './pieces.worker.ts';
import { headers, UNREACHABLE } from './rpc.ts';

/**
 * Files sent at the same time. A browser opens six lines to one address; those
 * that are left carry saves, checks and events while large files travel.
 */
const LANES = 2;
let sending = 0;
const waiting: (() => void)[] = [];

/** Waits for a lane; what is called afterwards gives it to the next. */
async function lane(): Promise<() => void> {
  if (sending === LANES) await new Promise<void>((begin) => waiting.push(begin));
  else sending += 1;
  return () => {
    const next = waiting.shift();
    if (next) next();
    else sending -= 1;
  };
}

/** Captions and small pictures up to this many bytes are sent sooner than a worker has begun. */
const SMALL = 256 * 1024;

/** Sends from a worker like `sendPieces` from here. */
function sendBeside(
  what: Sending,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Reply<ImportedAsset>> {
  const worker = new Worker(new URL('./pieces.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Reply<ImportedAsset>>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.onerror = reject;
    worker.onmessage = ({ data }: MessageEvent<PiecesMessage>) => {
      if (data.kind === 'progress') onProgress(data.done);
      else if (data.kind === 'reply') resolve(data.reply);
      else reject(new Error(data.kind));
    };
    signal.throwIfAborted();
    worker.postMessage(what);
  }).finally(() => worker.terminate());
}

export interface Upload {
  readonly result: Promise<Reply<ImportedAsset>>;
  readonly stop: () => void;
}

const failure = (error: Failure): Reply<never> => ({ ok: false, error });

/** Sends a file into a course; `onProgress` hears the bytes that have arrived. */
export function upload(course: string, file: File, onProgress: (done: number) => void): Upload {
  const id = newId();
  const stopped = new AbortController();
  const { signal } = stopped;
  const query = { path: course, name: file.name || 'file', id, total: String(file.size) };
  const address = new URL(`assets?${new URLSearchParams(query)}`, location.href).href;

  const inTurn = async (): Promise<Reply<ImportedAsset>> => {
    const leave = await lane();
    const send = file.size > SMALL ? sendBeside : sendPieces;
    return send({ file, address, headers: headers() }, onProgress, signal)
      .catch(() => failure({ code: signal.aborted ? 'cancelled' : UNREACHABLE, message: '', what: '' }))
      .finally(leave);
  };

  return {
    result: inTurn(),
    stop: () => {
      stopped.abort();
      void fetch(address, { method: 'DELETE', headers: headers() }).catch(() => undefined);
    },
  };
}
