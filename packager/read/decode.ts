/** Bytes into text, as a browser would read them: byte order mark, then what the file says of itself, then UTF-8. */
const META_CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([a-z0-9_:.-]+)/i;

/** @param html look for a `meta charset` in the first kilobyte (HTML, 13.2.3.2) */
export function decodeText(bytes: Uint8Array, html = false): string {
  const [a, b] = bytes;
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const declared = html
    ? META_CHARSET.exec(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'))?.[1]
    : undefined;
  return decoderFor(declared).decode(bytes);
}

/** An unknown label means UTF-8, and so does UTF-16: the meta itself was read as ASCII. */
function decoderFor(label: string | undefined): { decode(bytes: Uint8Array): string } {
  if (!label || /^utf-?16/i.test(label)) return new TextDecoder();
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
