/**
 * Ampersands that begin no reference, the commonest fault in hand-made manifests
 * (`index.html?a=1&b=2`). A parser would take all up to the next `;` for a name
 * and lose the markup in between; so they are found first and replaced by a
 * stand-in of the same length, which keeps every position.
 */

const REFERENCE = /&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[\p{L}_:][\p{L}\p{N}_:.-]{0,80});/iuy;
/** Where an ampersand is plain text, and what ends it. */
const LITERAL: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' };

/** A private-use character that the text does not have, so that it can stand in for `&`. */
export function standInFor(text: string): string {
  let code = 0xe000;
  while (text.includes(String.fromCharCode(code))) code++;
  return String.fromCharCode(code);
}

/** The text with each bare `&` replaced, and their indexes. */
export function replaceBareAmpersands(text: string, standIn: string): { text: string; at: number[] } {
  const at: number[] = [];
  let out = '';
  let copied = 0;
  const marks = /<!--|<!\[CDATA\[|<\?|&/g;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const close = LITERAL[mark[0]];
    if (close !== undefined) {
      const end = text.indexOf(close, marks.lastIndex);
      if (end < 0) break;
      marks.lastIndex = end + close.length;
      continue;
    }
    REFERENCE.lastIndex = mark.index;
    if (REFERENCE.test(text)) continue;
    at.push(mark.index);
    out += text.slice(copied, mark.index) + standIn;
    copied = mark.index + 1;
  }
  return { text: out + text.slice(copied), at };
}
