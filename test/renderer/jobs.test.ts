/** Work of the engine as the window hears of it. */
import { afterEach, expect, test, vi } from 'vitest';

const JOB = 'a-job';
const GATED = { type: 'gated', job: JOB, value: {} };

/** A stream that the test opens and speaks on; nothing said before it is open arrives. */
class Stream {
  static last: Stream | undefined;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onmessage: ((message: { data: string }) => void) | null = null;
  isOpen = false;
  constructor() {
    Stream.last = this;
  }
  open(): void {
    this.isOpen = true;
    this.onopen?.();
  }
  say(event: unknown): void {
    if (this.isOpen) this.onmessage?.({ data: JSON.stringify(event) });
  }
}

async function window(answer: () => unknown): Promise<typeof import('../../renderer/jobs.ts')> {
  vi.resetModules();
  vi.stubGlobal('EventSource', Stream);
  vi.stubGlobal('document', { documentElement: { lang: 'en' } });
  vi.stubGlobal('location', { hash: '#token=t', pathname: '/', search: '' });
  vi.stubGlobal('sessionStorage', { setItem: () => undefined, getItem: () => 't' });
  vi.stubGlobal('history', { replaceState: () => undefined });
  vi.stubGlobal('fetch', async () => ({ json: async () => answer() }));
  return import('../../renderer/jobs.ts');
}
afterEach(() => vi.unstubAllGlobals());

const start = async () => {
  const { rpc } = await import('../../renderer/rpc.ts');
  return rpc('gate.run', { path: '/c' });
};

test('is begun when its end can be heard, also where it is over before the answer', async () => {
  const { runJob } = await window(() => {
    Stream.last?.say(GATED);
    return { ok: true, value: { job: JOB } };
  });
  const { ended } = runJob('gated', start);
  await new Promise((resolve) => setTimeout(resolve));
  Stream.last?.open();
  expect(await ended).toMatchObject({ ok: true, event: GATED });
});

test('that cannot be heard of is refused by its call', async () => {
  const { runJob } = await window(() => {
    throw new Error('gone');
  });
  const { ended } = runJob('gated', start);
  Stream.last?.onerror?.();
  expect(await ended).toMatchObject({ ok: false, error: { code: 'unreachable' } });
});
