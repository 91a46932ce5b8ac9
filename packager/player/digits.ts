/** Numbers as characters that every platform keeps as they are: the 64 of base64url (RFC 4648, 5). */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** `value` in exactly `width` characters; what does not fit is cut to the largest that does. */
export function toDigits(value: number, width: number): string {
  let rest = Math.min(Math.max(0, Math.floor(value)), 64 ** width - 1);
  let text = '';
  for (let i = 0; i < width; i++) {
    text = (ALPHABET[rest % 64] ?? 'A') + text;
    rest = Math.floor(rest / 64);
  }
  return text;
}

/** The number that `toDigits` wrote; undefined when the text holds other characters or none. */
export function fromDigits(text: string): number | undefined {
  if (text === '') return undefined;
  let value = 0;
  for (const character of text) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0) return undefined;
    value = value * 64 + digit;
  }
  return value;
}

/** A set of places as characters, six places each. */
export function toMask(places: Iterable<number>): string {
  const sixes: number[] = [];
  for (const place of places) {
    const at = Math.floor(place / 6);
    while (sixes.length <= at) sixes.push(0);
    sixes[at] = (sixes[at] ?? 0) | (1 << (place % 6));
  }
  return sixes.map((six) => toDigits(six, 1)).join('');
}

/** The places that `toMask` wrote. */
export function fromMask(text: string): number[] {
  const places: number[] = [];
  for (const [at, character] of [...text].entries()) {
    const six = fromDigits(character) ?? 0;
    for (let bit = 0; bit < 6; bit++) if (six & (1 << bit)) places.push(at * 6 + bit);
  }
  return places;
}

/** A 32-bit hash of a text (FNV-1a over its UTF-16 code units). */
export function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}
