/** An LRS in memory behind `fetch`: states, statements, cmi5's token and launch data. */
import { vi } from 'vitest';

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly auth: string | undefined;
  readonly keepalive: boolean;
}

export function mockLrs(documents: Record<string, unknown> = {}) {
  const states = new Map(Object.entries(documents));
  const asked: Asked[] = [];
  const lrs = { refuses: false };
  const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    const { pathname, searchParams } = new URL(address);
    const { method = 'GET', keepalive = false } = init;
    const headers = new Headers(init.headers);
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const auth = headers.get('authorization') ?? undefined;
    asked.push({ method, path: pathname, body, auth, keepalive });
    if (lrs.refuses) return answer(503, 'later');
    const id = searchParams.get('stateId') ?? '';
    if (pathname.endsWith('/fetch')) return answer(200, { 'auth-token': 'c2VjcmV0' });
    if (pathname.endsWith('/activities/state') && method === 'GET')
      return states.has(id) ? answer(200, states.get(id)) : answer(404, 'none');
    if (pathname.endsWith('/activities/state')) {
      states.set(id, body);
      return new Response(null, { status: 204 });
    }
    if (pathname.endsWith('/statements')) return answer(200, ['id']);
    return answer(404, 'none');
  });
  /** Statements in the order they came. */
  const statements = () =>
    asked
      .filter(({ path, method }) => path.endsWith('/statements') && method !== 'GET')
      .flatMap(({ body }) => body as { id: string; verb: { display: { en: string } }; context: unknown }[]);
  return { lrs, states, asked, statements, verbs: () => statements().map((one) => one.verb.display.en) };
}
