/**
 * From the bytes of an XML entity to its text (XML 1.0, 4.3.3 and appendix F):
 * byte order mark, then the shape of the first bytes, then the declaration.
 */
import type { XmlFaultKey } from './xml-fault.ts';

export interface DecodedXml {
  readonly text: string;
  /** Name of the encoding the text was read in, lower case. */
  readonly encoding: string;
  /** `at`: index into the text. */
  readonly faults: readonly { key: XmlFaultKey; at: number; data: Record<string, string> }[];
}

/** Encodings in which the same letters are the same bytes, one each. */
const SINGLE_BYTE = /^(iso-8859-|windows-|us-ascii|ascii|latin|cp12|macintosh|koi8)/;

export function decodeXml(bytes: Uint8Array): DecodedXml {
  const seen = encodingSeen(bytes);
  const wide = seen?.startsWith('utf-16') ?? false;
  const declared = declaredEncoding(
    wide ? new TextDecoder(seen).decode(bytes.subarray(0, 512)) : latin1(bytes),
  );
  const faults: { key: XmlFaultKey; at: number; data: Record<string, string> }[] = [];
  const declaredAt = { at: 0 };

  let encoding = seen ?? declared ?? 'utf-8';
  if (declared && seen && !agree(declared, seen)) {
    faults.push({ key: 'encoding-mismatch', ...declaredAt, data: { declared, actual: seen } });
  } else if (!seen && declared?.startsWith('utf-16')) {
    // The declaration was legible byte by byte, so the text is not in 16-bit units.
    encoding = 'utf-8';
    faults.push({ key: 'encoding-mismatch', ...declaredAt, data: { declared, actual: encoding } });
  } else if (!seen && declared && !isKnown(declared)) {
    encoding = 'utf-8';
    faults.push({ key: 'encoding-unknown', ...declaredAt, data: { declared } });
  } else if (
    declared &&
    SINGLE_BYTE.test(declared) &&
    bytes.some((byte) => byte > 0x7f) &&
    decode(bytes, 'utf-8')
  ) {
    faults.push({ key: 'encoding-mismatch', ...declaredAt, data: { declared, actual: 'utf-8' } });
  }

  const strict = decode(bytes, encoding);
  if (strict !== undefined) return { text: strict, encoding, faults };
  const text = new TextDecoder(encoding).decode(bytes);
  return {
    text,
    encoding,
    faults: [...faults, { key: 'bad-bytes', at: firstBad(text, bytes, encoding), data: { encoding } }],
  };
}

/** What the first bytes give away, if anything. */
function encodingSeen(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (start.startsWith('efbbbf')) return 'utf-8';
  if (start.startsWith('feff') || start === '003c003f') return 'utf-16be';
  if (start.startsWith('fffe') || start === '3c003f00') return 'utf-16le';
  return undefined;
}

const declaredEncoding = (start: string): string | undefined =>
  /^\ufeff?\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]{0,40})["']/
    .exec(start)?.[1]
    ?.toLowerCase();

const latin1 = (bytes: Uint8Array): string => {
  const start = Buffer.from(bytes.subarray(0, 512));
  return start.toString('latin1', start[0] === 0xef ? 3 : 0);
};

const agree = (declared: string, seen: string): boolean =>
  declared === seen ||
  declared.replace('utf8', 'utf-8') === seen ||
  (declared === 'utf-16' && seen.startsWith('utf-16'));

const isKnown = (label: string): boolean => {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
};

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Index of the first replacement character that stands for broken bytes, not for itself. */
function firstBad(text: string, bytes: Uint8Array, encoding: string): number {
  let at = text.indexOf('\ufffd');
  if (encoding !== 'utf-8') return Math.max(0, at);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let offset = mark + Buffer.byteLength(text.slice(0, at));
  while (at >= 0 && bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd) {
    const next = text.indexOf('\ufffd', at + 1);
    offset += Buffer.byteLength(text.slice(at, next < 0 ? undefined : next));
    at = next;
  }
  return Math.max(0, at);
}
