/** Replies as JSON, and what is refused before a method is reached, with its HTTP status. */
import { type FailureCode, failureInWords, type Refusal } from '../api/failures.ts';
import type { UiLang } from '../course/words.ts';
import { APP_HEADERS } from './headers.ts';

const STATUS: { readonly [Code in FailureCode]?: number } = {
  'wrong-host': 421,
  'foreign-origin': 403,
  'no-token': 401,
  'not-found': 404,
  'wrong-method': 405,
  'not-json': 400,
  'too-large': 413,
  'wrong-offset': 409,
  'no-such-upload': 404,
  'own-failure': 500,
};

type Headers = Readonly<Record<string, string>>;

export const json = (value: unknown, status = 200, more: Headers = {}): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { ...APP_HEADERS, 'content-type': 'application/json', 'cache-control': 'no-store', ...more },
  });

/** A refusal in words, as the same kind of reply that a method gives. */
export const refused = (refusal: Refusal, lang: UiLang, more: Headers = {}): Response =>
  json({ ok: false, error: failureInWords(refusal, lang) }, STATUS[refusal.code] ?? 400, more);
