/** The only door to the engine: `POST /rpc`, typed by the engine's own table, and its events. */
import type { AnswerOf, Api, EngineEvent, InputOf, Reply } from '../packager/api.ts';

const TOKEN = 'kriti-token';

/** The token of this launch: from the address once, then kept for the tab. */
function readToken(): string {
  const given = /[#&]token=([^&]+)/.exec(location.hash)?.[1];
  if (given) {
    sessionStorage.setItem(TOKEN, given);
    history.replaceState(null, '', location.pathname + location.search);
  }
  return given ?? sessionStorage.getItem(TOKEN) ?? '';
}
let known: string | undefined;
const token = (): string => {
  known ??= readToken();
  return known;
};

/** Headers every request to the engine carries: who asks, and in which language to answer. */
export const headers = (): Record<string, string> => ({
  authorization: `Bearer ${token()}`,
  'accept-language': document.documentElement.lang,
});

/** What is said when the engine cannot be reached at all; its words are the app's own. */
export const UNREACHABLE = 'unreachable';
const unreachable = (): Reply<never> => ({ ok: false, error: { code: UNREACHABLE, message: '', what: '' } });

/**
 * Calls a method of the engine.
 * @returns its answer, or why not, in words; never throws. `keepalive` lets the
 *   call outlive the page (at most 64 KiB).
 */
export async function rpc<M extends keyof Api>(
  method: M,
  input: InputOf<M>,
  options: { keepalive?: boolean; signal?: AbortSignal } = {},
): Promise<Reply<AnswerOf<M>>> {
  try {
    const response = await fetch('rpc', {
      method: 'POST',
      headers: { ...headers(), 'content-type': 'application/json' },
      body: JSON.stringify({ method, input }),
      ...options,
    });
    return (await response.json()) as Reply<AnswerOf<M>>;
  } catch {
    return unreachable();
  }
}

type Listener = (event: EngineEvent) => void;
const listeners = new Set<Listener>();
let stream: EventSource | undefined;
let opened: Promise<void> = Promise.resolve();

/** Until the stream is open, what the engine says is lost; where it cannot be opened, whoever asks for work is told so by the call. */
export const listening = (): Promise<void> => opened;

/**
 * Hears the engine's events until the returned function is called. The stream
 * is opened with the first listener; the browser reconnects it by itself.
 */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  if (!stream) {
    const begun = new EventSource(`events?token=${encodeURIComponent(token())}`);
    stream = begun;
    opened = new Promise((resolve) => {
      begun.onopen = () => resolve();
      begun.onerror = () => resolve();
    });
    stream.onmessage = (message) => {
      const event = JSON.parse(String(message.data)) as EngineEvent;
      for (const each of listeners) each(event);
    };
  }
  return () => {
    listeners.delete(listener);
  };
}
