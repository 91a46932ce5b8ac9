/** The letters of a note in a picture, whose code is mostly not said. */

/** UTF-8 where it is that; else Western letters, as older programs wrote them. */
export function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
