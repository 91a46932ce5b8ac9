/**
 * The consonants one hears in a word, the same for both scripts: names and
 * loan words are written in Devanagari by their sound, and vowels are what
 * spellings differ in. `computer` and its Hindi spelling are both `kmptr`.
 */
import table from './wording/consonants.json' with { type: 'json' };

/** Stands for a vowel at the beginning. */
const VOWEL = 'a';

const heard = new Map<string, string>(
  Object.entries(table.consonants).flatMap(([sound, letters]) =>
    letters.split(' ').map((letter) => [letter, sound] as const),
  ),
);
const unheard = new Set(table.unheard.split(' '));
/** Of the plural and of cases: a nasal at the end that no loan word has. */
const endings = table.endings.split(' ');

const INDEPENDENT_VOWEL = /^[\u0904-\u0914\u0960\u0961]/;
const LIPS = /[pbf]/;

/** @param word in Devanagari, folded (fold.ts) @returns empty where no consonant is heard */
export function soundsOfHindi(word: string): string {
  const ending = endings.find((one) => word.length > one.length + 1 && word.endsWith(one));
  const letters = ending ? word.slice(0, -ending.length) : word;
  let sounds = INDEPENDENT_VOWEL.test(letters) ? VOWEL : '';
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] ?? '';
    if (letter === table.nasal) sounds += LIPS.test(heard.get(letters[i + 1] ?? '') ?? '') ? 'm' : 'n';
    else if (!unheard.has(letter)) sounds += heard.get(letter) ?? '';
  }
  return single(sounds);
}

/** What letters of English are heard as, tried in this order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^x/, 'z'],
  [/(?<=[^s])s$/, ''],
  [/mb$/, 'm'],
  [/[ts]i(?=on|al|an)/g, 's'],
  [/ture?/g, 'Cr'],
  [/igh/g, 'i'],
  [/gh/g, 'g'],
  [/tch/g, 'C'],
  [/s?ch/g, 'C'],
  [/dg/g, 'j'],
  [/ph/g, 'f'],
  [/c(?=[eiy])/g, 's'],
  [/g(?=[ei])/g, 'j'],
  [/ck|[cq]/g, 'k'],
  [/C/g, 'c'],
  [/x/g, 'ks'],
  [/z/g, 'j'],
  [/(?<=[aeo])w(?![aeiou])/g, ''],
  [/w/g, 'v'],
  [/[yh]/g, ''],
];

/** @param word in Latin letters, folded */
export function soundsOfEnglish(word: string): string {
  let letters = word;
  for (const [spelling, sound] of SPELLINGS) letters = letters.replace(spelling, sound);
  return single((/^[aeiou]/.test(word) ? VOWEL : '') + letters.replace(/[aeiou]/g, ''));
}

const single = (sounds: string): string => sounds.replace(/(.)\1+/g, '$1');
