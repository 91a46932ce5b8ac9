import { describe, expect, it } from 'vitest';
import type { EngineEvent } from '../../packager/api.ts';
import { createEvents, eventStream } from '../../packager/events.ts';
import { testApp } from './test-app.ts';

/** Reads events from a stream until `enough` says so. */
async function read(
  stream: ReadableStream<Uint8Array>,
  enough: (events: readonly EngineEvent[]) => boolean,
): Promise<EngineEvent[]> {
  const events: EngineEvent[] = [];
  let text = '';
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  while (!enough(events)) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
    const whole = text.split('\n\n');
    text = whole.pop() ?? '';
    for (const message of whole) {
      expect(message).toMatch(/^data: \{.*\}$/);
      events.push(JSON.parse(message.slice('data: '.length)) as EngineEvent);
    }
  }
  await reader.cancel();
  return events;
}

describe('the event stream', () => {
  it('greets, beats, and passes on what happens', async () => {
    const app = await testApp({ heartbeatMs: 15 });
    const response = await app.request(`/events?token=${app.token}`);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const network = { type: 'preview-network', url: 'https://example.org/“\n\n”' } as const;
    setTimeout(() => app.cx.events.send(network), 40);
    const body = response.body as ReadableStream<Uint8Array>;
    const events = await read(body, (all) => all.some(({ type }) => type === 'preview-network'));
    expect(events[0]).toEqual({ type: 'hello', version: app.cx.version });
    expect(events.filter(({ type }) => type === 'heartbeat').length).toBeGreaterThan(0);
    expect(events.at(-1)).toEqual(network);
  });

  it('reaches every window', async () => {
    const app = await testApp();
    const streams = await Promise.all(
      [1, 2, 3].map(
        async () => (await app.request(`/events?token=${app.token}`)).body as ReadableStream<Uint8Array>,
      ),
    );
    app.cx.events.send({ type: 'preview-network', url: 'https://example.org/' });
    for (const stream of streams) expect(await read(stream, (all) => all.length === 2)).toHaveLength(2);
  });

  it('ends when the request does', async () => {
    const events = createEvents();
    const left = new AbortController();
    const stream = eventStream(events, '1', left.signal, 10);
    setTimeout(() => left.abort(), 30);
    const heard = await read(stream, () => false);
    expect(heard[0]?.type).toBe('hello');
    // Nobody listens any more; sending must not fail.
    events.send({ type: 'heartbeat' });
  });

  it('gives up a reader that never reads, and lives on for the others', async () => {
    const events = createEvents();
    const stream = eventStream(events, '1', new AbortController().signal);
    for (let i = 0; i < 5000; i += 1) events.send({ type: 'preview-network', url: String(i) });
    const heard = await read(stream, () => false);
    expect(heard.length).toBeLessThan(1100);
    expect(heard.length).toBeGreaterThan(900);
  });
});
