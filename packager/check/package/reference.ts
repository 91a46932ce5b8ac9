/**
 * What an address written in a package points to. SCORM resolves an href
 * against the xml:base of its ancestors and the folder of the manifest
 * (XML Base; IMS CP 1.1.2, 4.7); query and fragment are for the browser.
 */
export { baseNameOf, extensionOf, folderOf } from '../../read/path-parts.ts';

export type Reference =
  /** A file of the package; `path` is where it should be, from the package root. */
  | { readonly kind: 'file'; readonly path: string; readonly query: string; readonly fragment: string }
  /** An address with a scheme or a host of its own. */
  | { readonly kind: 'external'; readonly url: string; readonly scheme: string }
  /** Climbs out of the package. */
  | { readonly kind: 'outside' }
  /** Nothing, or a fragment of the file itself. */
  | { readonly kind: 'none' };

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Resolves an address.
 * @param href as written, entities already resolved
 * @param from folder (ending in `/`, or '') that it is relative to, or an address on the web
 */
export function resolve(href: string, from: string): Reference {
  const address = href.trim().replaceAll('\\', '/');
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  if (scheme) return { kind: 'external', url: address, scheme };
  if (address.startsWith('//')) return { kind: 'external', url: address, scheme: '' };
  if (address !== '' && SCHEME.test(from) && URL.canParse(address, from)) {
    const { href: url, protocol } = new URL(address, from);
    return { kind: 'external', url, scheme: protocol.slice(0, -1) };
  }
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
  if (path === '') return { kind: 'none' };
  const whole = path.startsWith('/') ? path.slice(1) : from + path;
  const kept: string[] = [];
  // Decoded first: to a browser `%2e%2e` is `..` (URL Standard, 4.4), to a server `%2F` a slash.
  for (const part of whole.split('/').flatMap((p) => decode(p).split('/'))) {
    if (part === '..') {
      if (kept.pop() === undefined) return { kind: 'outside' };
    } else if (part !== '.' && part !== '') kept.push(part);
  }
  const folder = path.endsWith('/') && kept.length > 0 ? '/' : '';
  return { kind: 'file', path: kept.join('/') + folder, query, fragment };
}
