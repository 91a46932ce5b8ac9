/**
 * A request inside a POST, for clients that may send no other (xAPI 1.0.3,
 * Communication 1.3, Alternate Request Syntax): the method in the address;
 * headers, parameters and content as fields of a form.
 */
import type { LrsRequest } from './exchange.ts';

/** Fields that stand for headers; all others but `content` are parameters. */
const HEADER =
  /^(authorization|x-experience-api-version|content-type|content-length|if-match|if-none-match|accept|accept-language)$/i;

/** The request as it is meant; one that is not wrapped is returned as it is. */
export function unwrapped(request: LrsRequest): LrsRequest {
  const method = request.query.get('method');
  if (request.method !== 'POST' || method === null) return request;
  const form = new URLSearchParams(request.body);
  const headers: Record<string, string | string[] | undefined> = { ...request.headers };
  delete headers['content-type'];
  const query = new URLSearchParams();
  for (const [name, value] of form) {
    if (HEADER.test(name)) headers[name.toLowerCase()] = value;
    else if (name !== 'content') query.append(name, value);
  }
  return { ...request, method: method.toUpperCase(), query, headers, body: form.get('content') ?? '' };
}
