/** Chance that can be had again: the same number gives the same case, on any machine. */
export interface Random {
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  /** One of these; `undefined` of an empty list is a mistake of the caller. */
  of<T>(list: readonly T[]): T;
  /** True once in `n` times. */
  once(n: number): boolean;
}

/** Marsaglia's xorshift with 32 bits (Journal of Statistical Software 8:14, 2003), its start mixed so that neighbours differ. */
export function randomFrom(seed: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  for (let i = 0; i < 8; i++) next();
  const below = (end: number): number => next() % end;
  return {
    below,
    of: <T>(list: readonly T[]): T => {
      const [first] = list;
      if (first === undefined) throw new RangeError('nothing to choose from');
      return list[below(list.length)] ?? first;
    },
    once: (n) => below(n) === 0,
  };
}
