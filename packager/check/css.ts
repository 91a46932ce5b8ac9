/** Addresses a style sheet loads. */
export interface CssAddress {
  readonly url: string;
  /** 1-based, in the text given. */
  readonly line: number;
  readonly column: number;
}

/** Comments first, so that what they hold is passed over; then @import with a string, then url(). */
const TOKENS =
  /\/\*[\s\S]*?(?:\*\/|$)|@import\s+(?:"([^"]*)"|'([^']*)')|url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)/gi;

/** Every address in `url(…)` or `@import` (CSS Syntax 3; CSS Cascade 4, section 2), with its place. */
export function* cssAddresses(css: string): Generator<CssAddress> {
  let line = 1;
  let lineStart = 0;
  let scanned = 0;
  for (const match of css.matchAll(TOKENS)) {
    const url = match.slice(1).find((part) => part !== undefined);
    if (!url) continue;
    for (; scanned < match.index; scanned++) {
      if (css.charCodeAt(scanned) === 10) {
        line++;
        lineStart = scanned + 1;
      }
    }
    yield { url, line, column: match.index - lineStart + 1 };
  }
}
