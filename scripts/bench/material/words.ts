/** Text for the benchmarks. */
const WORDS = 'the course of a new officer begins with a file and ends with a service to people'.split(' ');

/** Words in an order that differs from seed to seed and is the same on every machine. */
export function wordsOf(seed: number, words: number): string {
  let state = seed + 1;
  const next = () => {
    state = (state * 48_271) % 0x7fffffff;
    return WORDS[state % WORDS.length];
  };
  return Array.from({ length: words }, next).join(' ');
}
