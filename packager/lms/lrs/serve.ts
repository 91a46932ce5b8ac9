/** The web side of the store: reads a request, has it answered, writes the reply. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LrsReply } from './exchange.ts';
import { isObject, json, parseJson } from './exchange.ts';
import { type LaunchWish, type Lrs, RETURNED } from './lrs.ts';

const BODY_LIMIT = 16 * 1024 * 1024;

const HTML = { 'content-type': 'text/html; charset=utf-8' };
/** What stands in the window that a course has given back. */
const BACK = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Back on the platform</title>
<body style="font: 16px/1.6 system-ui, sans-serif; margin: 32px">
<h1 style="font-size: 20px">Back on the platform</h1>
<p>The course has ended and taken you back, as the platform asked it to.</p>
<p lang="hi">कोर्स समाप्त हुआ और जैसा मंच ने कहा था, आपको वापस ले आया।</p>
</body>
</html>
`;

async function readText(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > BODY_LIMIT) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

const isWish = (value: unknown): value is LaunchWish =>
  isObject(value) &&
  (value.kind === 'cmi5' || value.kind === 'tincan') &&
  typeof value.activity === 'string' &&
  isObject(value.learner);

/** `below` is the path under the store's base: `launch`, `log`, `returned`, `fetch` or `xapi/…`. */
export async function serveLrs(
  lrs: Lrs,
  below: string,
  query: URLSearchParams,
  request: IncomingMessage,
  reply: ServerResponse,
): Promise<void> {
  const body = await readText(request);
  const send = ({ status, headers = {}, body: text }: LrsReply) =>
    void reply.writeHead(status, { 'x-experience-api-version': '1.0.3', ...headers }).end(text);
  if (body === undefined) return send({ status: 413 });
  if (below === 'log') return send(json(lrs.log(Number(query.get('since')) || 0)));
  if (below === RETURNED) return send({ status: 200, headers: HTML, body: BACK });
  if (below === 'launch') {
    const wish = parseJson(body);
    return send(isWish(wish) ? json(lrs.launch(wish)) : { status: 400 });
  }
  const resource = below.replace(/^xapi\//, '').replace(/\/$/, '');
  send(lrs.answer({ method: request.method ?? 'GET', resource, query, headers: request.headers, body }));
}
