/** A part of a picture's file that speaks of it. */
export type Part =
  | { readonly kind: 'exif'; readonly bytes: Buffer }
  /** Records of the Information Interchange Model (IPTC IIM 4.2). */
  | { readonly kind: 'iptc'; readonly bytes: Buffer }
  | { readonly kind: 'xmp'; readonly bytes: Buffer }
  /** @param keyword of a PNG's text; empty for a comment */
  | { readonly kind: 'text'; readonly keyword: string; readonly bytes: Buffer };
