/** Courses of made-up words for benchmarks: as often repeated as words are (Zipf), in sentences of a dozen. */
import { numbers } from '../../../test/corpus/made-prints.ts';

const SYLLABLES = 'ka ri mo ta ne shu val per dan gol fi zu the ing tion men con ver sa il'.split(' ');
const VOCABULARY = 30_000;

const words: string[] = [];
{
  const number = numbers(1);
  while (words.length < VOCABULARY)
    words.push(Array.from({ length: 1 + number(4) }, () => SYLLABLES[number(SYLLABLES.length)]).join(''));
}

export function courseText(seed: number, length: number): string {
  const number = numbers(seed + 1000);
  const text: string[] = [];
  for (let i = 0; i < length; i++) {
    // The rank is as likely as its inverse: Zipf's law.
    const rank = Math.floor(VOCABULARY ** (number(1_000_000) / 1_000_000)) - 1;
    text.push(i % 12 === 11 ? `${words[rank]}.` : (words[rank] ?? ''));
  }
  return text.join(' ');
}
