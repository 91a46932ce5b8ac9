/** Numbers that stand for words and runs of words: the same on every machine, so that an index can travel. */

/** FNV-1a over UTF-16 units (G. Fowler, L. C. Noll, K.-P. Vo), finished so that every bit depends on every letter. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return finish(hash);
}

/** The hash of a sequence, from that of what came before and the next member. */
export const follow = (before: number, next: number): number => finish(Math.imul(before, 31) + next);

/** The hash of `length` words from `at` on. */
export function gramAt(words: Uint32Array, at: number, length: number): number {
  let hash = 0;
  for (let k = at; k < at + length; k++) hash = follow(hash, words[k] ?? 0);
  return hash;
}

/** fmix32 of MurmurHash3 (A. Appleby, public domain). */
function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
