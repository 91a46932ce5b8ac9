/** The phonetic keyboard as a table to look things up in: each letter with the Roman ones that give it. */
import type { Key } from '../words.tsx';
import { phoneticTable } from './phonetic-table.ts';
import { scriptOf } from './scripts.ts';
import { URDU } from './urdu.ts';

interface Sound {
  readonly letter: string;
  readonly romans: readonly string[];
}

export interface SheetPart {
  readonly part: Key;
  readonly sounds: readonly Sound[];
}

/** Letters in the order of the table, each once. */
function gather(pairs: Iterable<readonly [roman: string, letter: string]>): Sound[] {
  const byLetter = new Map<string, string[]>();
  for (const [roman, letter] of pairs) byLetter.set(letter, [...(byLetter.get(letter) ?? []), roman]);
  return [...byLetter].map(([letter, romans]) => ({ letter, romans }));
}

/** @returns nothing for a language without such a keyboard. */
export function sheetOf(lang: string): readonly SheetPart[] {
  const script = scriptOf(lang);
  if (!script) return [];
  if (script.id === 'arab') return [{ part: 'keyboard-letters', sounds: gather(URDU) }];
  const { vowels, consonants, marks } = phoneticTable(lang, script);
  // What begins with a dot is for the middle of a word; the others give the same letters.
  const letters = [...vowels].map(([roman, { letter }]) => [roman, letter] as const);
  return [
    { part: 'keyboard-vowels', sounds: gather(letters) },
    {
      part: 'keyboard-consonants',
      sounds: gather([...consonants].filter(([roman]) => !roman.startsWith('.'))),
    },
    { part: 'keyboard-marks', sounds: gather([...marks, ['|', '।'], ['||', '॥']]) },
  ];
}
