/**
 * A passage is pasted into a text of one's own and disguised so that a reader
 * sees no difference, or hardly any. It is found if more than half of it is.
 */
import { describe, expect, test } from 'vitest';
import { align } from '../../../packager/check/similarity/align.ts';
import { prepare } from '../../../packager/check/similarity/prepare.ts';
import { frame, type Lang, passages, random } from './texts.ts';

type Disguise = (text: string, chance: () => number) => string;

/** Puts a character into every word behind its first letter, where it is not seen. */
const inWords =
  (mark: string): Disguise =>
  (text) =>
    text.replace(/(\p{L}\p{M}*)(?=\p{L})/gu, `$1${mark}`);

const shifted =
  (upper: number, lower: number): Disguise =>
  (text) =>
    text.replace(/[A-Za-z]/g, (letter) => {
      const code = letter.charCodeAt(0);
      return String.fromCodePoint(code < 97 ? upper + code - 65 : lower + code - 97);
    });

const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ a: 'а', c: 'с', e: 'е', i: 'і', j: 'ј', o: 'о', p: 'р', s: 'ѕ', x: 'х', y: 'у', d: 'ԁ', h: 'һ' },
  ...{ A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х' },
};
const alike =
  (share: number): Disguise =>
  (text, chance) =>
    text.replace(/[A-Za-z]/g, (letter) => (chance() < share ? (CYRILLIC[letter] ?? letter) : letter));

const byWords =
  (change: (words: string[], chance: () => number) => string[]): Disguise =>
  (text, chance) =>
    change(text.split(/\s+/), chance).join(' ');

/** Words change places within each four. */
const shuffle = byWords((words, chance) => {
  const out: string[] = [];
  for (let i = 0; i < words.length; i += 4) {
    const four = words.slice(i, i + 4).map((word) => ({ word, at: chance() }));
    out.push(...four.sort((a, b) => a.at - b.at).map(({ word }) => word));
  }
  return out;
});

const BOTH: Readonly<Record<string, Disguise>> = {
  'as it is': (text) => text,
  'zero width space': inWords('\u200B'),
  'word joiner': inWords('\u2060'),
  'soft hyphen': inWords('\u00AD'),
  'right-to-left override': (text) => text.replace(/\S+/g, '\u202E$&\u202C'),
  'no-break space': (text) => text.replaceAll(' ', '\u00A0'),
  'many spaces': (text) => text.replaceAll(' ', ' \u2009 '),
  'words shuffled in fours': shuffle,
  '15 % of words dropped': byWords((words, chance) => words.filter(() => chance() > 0.15)),
};

const DISGUISES: Readonly<Record<Lang, Readonly<Record<string, Disguise>>>> = {
  en: {
    ...BOTH,
    'full width': shifted(0xff21, 0xff41),
    'mathematical bold': shifted(0x1d400, 0x1d41a),
    accents: (text) => text.replace(/[aeiou]/g, '$&\u0301'),
    'upper case': (text) => text.toUpperCase(),
    'look-alikes, one in five': alike(0.2),
    'look-alikes, all': alike(1),
    'hyphens at line ends': (text, chance) =>
      text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, (start) => (chance() < 0.3 ? `${start}-\n` : start)),
  },
  hi: {
    ...BOTH,
    'nukta added': (text) => text.replace(/[कखगजडढफ]/g, '$&\u093C'),
    'nukta left out': (text) => text.normalize('NFD').replaceAll('\u093C', ''),
    'nukta composed': (text) =>
      text.normalize('NFD').replaceAll('ज\u093C', '\u095B').replaceAll('ड\u093C', '\u095C'),
    'zero width joiner': (text) => text.replaceAll('\u094D', '\u094D\u200D'),
    'zero width non-joiner': (text) => text.replaceAll('\u094D', '\u094D\u200C'),
    'chandrabindu as anusvara': (text) => text.replaceAll('\u0901', '\u0902'),
    'full stop as danda': (text) => text.replaceAll('।', '.'),
    'anusvara as half nasal': (text) =>
      text.replace(/\u0902(?=[त-न])/g, 'न्').replace(/\u0902(?=[प-म])/g, 'म्'),
    'digits of the script': (text) => text.replace(/[0-9]/g, (digit) => '०१२३४५६७८९'.charAt(Number(digit))),
  },
};

const COUNT = 40;

describe.each(['en', 'hi'] as const)('%s', (lang) => {
  const all = passages(lang, COUNT);
  const source = prepare(all.join('\n\n'));
  const around = frame(lang);
  const middle = around.indexOf('\n\n', around.length / 2);

  test(`there are ${COUNT} passages`, () => expect(all).toHaveLength(COUNT));

  test('nothing is found in the frame alone', () => expect(align(prepare(around), source)).toEqual([]));

  test.each(Object.entries(DISGUISES[lang]))('%s: found in at least 95 of 100', (_, disguise) => {
    const chance = random(7);
    const missed = all.filter((passage) => {
      const pasted = `${around.slice(0, middle)}\n\n${disguise(passage, chance)}\n\n`;
      const copy = prepare(pasted + around.slice(middle));
      const found = align(copy, source).map(({ aFrom, aTo }) => {
        const from = Math.max(middle, copy.starts[aFrom] ?? 0);
        return Math.max(0, Math.min(pasted.length, copy.ends[aTo - 1] ?? 0) - from);
      });
      return Math.max(0, ...found) <= (pasted.length - middle) / 2;
    });
    expect(missed.length).toBeLessThanOrEqual(0.05 * COUNT);
  });
});
