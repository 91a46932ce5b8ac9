/** A request to the LRS and its answer, free of any web server. */
export interface LrsRequest {
  readonly method: string;
  /** Below the endpoint: `statements`, `activities/state` … */
  readonly resource: string;
  readonly query: URLSearchParams;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface LrsReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text as it is sent; absent for no body. */
  readonly body?: string;
  readonly note?: { readonly key: string; readonly clause: string; readonly data?: Record<string, string> };
}

export const json = (value: unknown, status = 200): LrsReply => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

export const header = (request: LrsRequest, name: string): string => String(request.headers[name] ?? '');

/** The value of a JSON text; undefined if it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
