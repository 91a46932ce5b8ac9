/** The app's own files, as the build left them in one folder. */
import { join } from 'node:path';
import { APP_HEADERS } from './headers.ts';
import { sendFile } from './send-file.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  woff: 'font/woff',
  txt: 'text/plain; charset=utf-8',
};

/** The build puts a hash of the content into the name: such a file never changes. */
const HASHED = /^assets\/.*-[\w-]{8}\.\w+$/;

/** A path of plain segments; undefined for anything that could lead out of the folder or to a hidden file. */
function plainPath(pathname: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(pathname).slice(1);
  } catch {
    return undefined;
  }
  return /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(path) ? path : undefined;
}

/** @returns undefined when there is no such file. */
export async function sendStatic(
  request: Request,
  pathname: string,
  folder: string,
): Promise<Response | undefined> {
  const path = pathname === '/' ? 'index.html' : plainPath(pathname);
  const type = TYPES[path?.slice(path.lastIndexOf('.') + 1) ?? ''];
  if (!path || !type) return undefined;
  return sendFile(request, join(folder, path), {
    ...APP_HEADERS,
    'content-type': type,
    'cache-control': HASHED.test(path) ? 'private, max-age=31536000, immutable' : 'no-cache',
  });
}
