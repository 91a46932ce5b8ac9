/** Addresses a style sheet loads. */
import { placesIn, type TextPlace } from './place-in-text.ts';

export interface CssAddress extends TextPlace {
  readonly url: string;
  /** Where the address itself stands; the place is that of its `url(` or `@import`. */
  readonly start: number;
}

/**
 * Comments first, so that what they hold is passed over; then @import with a
 * string; then url(). Nothing is asked about what follows an address: a pattern
 * that looks ahead for the bracket takes time by the square of the spaces.
 */
const TOKENS =
  /\/\*[\s\S]*?(?:\*\/|$)|@import\s+(?:"([^"\n]*)"|'([^'\n]*)')|url\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^)"'\s]+))/gi;

/** Every address in `url(…)` or `@import` (CSS Syntax 3; CSS Cascade 4, section 2), with its place. */
export function* cssAddresses(css: string): Generator<CssAddress> {
  const placeOf = placesIn(css);
  for (const match of css.matchAll(TOKENS)) {
    const url = match.slice(1).find((part) => part !== undefined);
    // The address is the last thing in what matched, but for a quote.
    if (url) yield { url, start: match.index + match[0].lastIndexOf(url), ...placeOf(match.index) };
  }
}

const TOKEN = new RegExp(TOKENS.source, 'iy');

/** The address of the `url(` or `@import` that begins at an index, if one does. */
export function cssAddressAt(css: string, at: number): { url: string; start: number } | undefined {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(css);
  const url = match?.slice(1).find((part) => part !== undefined);
  return match && url ? { url, start: at + match[0].lastIndexOf(url) } : undefined;
}
