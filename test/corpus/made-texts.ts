/** Texts made by chance from a seed, in words that no two of them share in a row. */
import { numbers } from './made-prints.ts';

const SYLLABLES = ['ka', 'ri', 'mo', 'ta', 'ne', 'shu', 'val', 'per', 'dan', 'gol', 'fi', 'zu'];

export function text(seed: number, words = 200): string {
  const number = numbers(seed * 7919);
  const word = () => Array.from({ length: 3 }, () => SYLLABLES[number(SYLLABLES.length)]).join('');
  return Array.from({ length: words }, (_, i) => (i % 12 === 11 ? `${word()}.` : word())).join(' ');
}
