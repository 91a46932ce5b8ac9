/** Files into the course: pieces of 4 MiB with an offset, since dropped files have no path (design.md). */
import type { Failure, ImportedAsset, Reply, UploadProgress } from '../packager/api.ts';
import { newId } from './ids.ts';
import { headers, UNREACHABLE } from './rpc.ts';

const PIECE = 4 * 1024 * 1024;

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

export interface Upload {
  readonly result: Promise<Reply<ImportedAsset>>;
  readonly stop: () => void;
}

const failure = (error: Failure): Reply<never> => ({ ok: false, error });

/** Sends a file into a course; `onProgress` hears the bytes that have arrived. */
export function upload(course: string, file: File, onProgress: (done: number) => void): Upload {
  const id = newId();
  const stopped = new AbortController();
  const address = (offset: number): string =>
    `assets?${new URLSearchParams({ path: course, name: file.name || 'file', id, offset: String(offset), total: String(file.size) })}`;

  const send = async (): Promise<Reply<ImportedAsset>> => {
    let offset = 0;
    do {
      if (stopped.signal.aborted) throw stopped.signal.reason;
      const body = await file.slice(offset, offset + PIECE).arrayBuffer();
      const response = await fetch(address(offset), {
        method: 'POST',
        headers: headers(),
        body,
        signal: stopped.signal,
      });
      const reply = (await response.json()) as Reply<UploadProgress>;
      if (!reply.ok && reply.error.received === undefined) return reply;
      const arrived = reply.ok ? reply.value.received : (reply.error.received ?? 0);
      onProgress(arrived);
      if (reply.ok && reply.value.assetId && reply.value.asset)
        return { ok: true, value: { assetId: reply.value.assetId, asset: reply.value.asset } };
      offset = arrived;
    } while (offset < file.size);
    return failure({ code: UNREACHABLE, message: '', what: '' });
  };

  const inTurn = async (): Promise<Reply<ImportedAsset>> => {
    const leave = await lane();
    return send()
      .catch(() =>
        failure({ code: stopped.signal.aborted ? 'cancelled' : UNREACHABLE, message: '', what: '' }),
      )
      .finally(leave);
  };

  return {
    result: inTurn(),
    stop: () => {
      stopped.abort();
      void fetch(address(0), { method: 'DELETE', headers: headers() }).catch(() => undefined);
    },
  };
}
