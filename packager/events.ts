/**
 * What the engine tells the UI of its own accord: progress, ends of jobs. Sent
 * as server-sent events with a heartbeat, because a stream whose other end has
 * gone can stay open (electron#47097): a client that hears nothing for two
 * heartbeats connects anew.
 */
import type { EngineEvent } from './api/answers.ts';

export interface Events {
  send(event: EngineEvent): void;
  /** @returns the function that stops listening. */
  listen(listener: (event: EngineEvent) => void): () => void;
}

export function createEvents(): Events {
  const listeners = new Set<(event: EngineEvent) => void>();
  return {
    send: (event) => {
      for (const listener of [...listeners]) listener(event);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const HEARTBEAT_MS = 10_000;

/** Events kept for a client that does not read; then its stream ends and it must connect anew. */
const WAITING_LIMIT = 1000;

/**
 * The body of `GET /events`: `hello` at once, then every event as it comes.
 * Ends when `signal` aborts or the reader cancels.
 */
export function eventStream(
  events: Events,
  version: string,
  signal: AbortSignal,
  heartbeatMs = HEARTBEAT_MS,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = (): void => {};
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        const write = (event: EngineEvent): void => {
          if ((controller.desiredSize ?? 0) < -WAITING_LIMIT) end();
          else controller.enqueue(encoder.encode(`data: ${JSON.stringify(event)}\n\n`));
        };
        const unlisten = events.listen(write);
        const heartbeat = setInterval(() => write({ type: 'heartbeat' }), heartbeatMs);
        // The stream must not keep the process alive after the server has closed.
        heartbeat.unref();
        const end = (): void => {
          stop();
          controller.close();
        };
        stop = () => {
          clearInterval(heartbeat);
          unlisten();
          signal.removeEventListener('abort', end);
        };
        signal.addEventListener('abort', end, { once: true });
        write({ type: 'hello', version });
      },
      cancel: () => stop(),
    },
    new CountQueuingStrategy({ highWaterMark: 1 }),
  );
}
