/** How hard a text is to read, by published formulas: for English its school grade, for Hindi a difficulty. */
import type { Lang } from '../../course/course.ts';

export interface Difficulty {
  readonly measure: 'grade' | 'hindi';
  readonly level: number;
}

/** Shorter texts say nothing: both formulas were made on passages of hundreds of words. */
const WORDS = 100;
/** A line of fewer words is a heading or an item of a list, not a sentence. */
const SENTENCE_WORDS = 4;

/**
 * Undefined for other languages and for texts too short to tell.
 * @param paragraphs each begins and ends a sentence
 */
export function difficultyOf(paragraphs: readonly string[], lang: Lang): Difficulty | undefined {
  const [tongue] = lang.split('-');
  if (tongue !== 'en' && tongue !== 'hi') return undefined;
  const letters = tongue === 'en' ? ENGLISH_WORD : HINDI_WORD;
  const sentences = paragraphs
    .flatMap((paragraph) => paragraph.split(SENTENCE_END))
    .map((sentence) => sentence.match(letters) ?? [])
    .filter(({ length }) => length >= SENTENCE_WORDS);
  const words = sentences.flat();
  if (words.length < WORDS) return undefined;
  return tongue === 'en'
    ? { measure: 'grade', level: kincaidGrade(words, sentences.length) }
    : { measure: 'hindi', level: hindiDifficulty(words, sentences.length) };
}

/** A full stop behind a single letter (“U. P.”) ends nothing. */
const SENTENCE_END = /(?<=[।?!;:])\s*|(?<=(?<![\p{Lu}])\.)\s+|\n+/u;
const ENGLISH_WORD = /[a-z]+(?:['’][a-z]+)*/giu;
const HINDI_WORD = /[\u0900-\u0963\u0970-\u097f\u200c\u200d]+/gu;

/** J. P. Kincaid et al., Derivation of New Readability Formulas, Naval Technical Training Command, Report 8-75 (1975). */
const kincaidGrade = (words: readonly string[], sentences: number): number =>
  0.39 * (words.length / sentences) + 11.8 * (sumOf(words, englishSyllables) / words.length) - 15.59;

/** Groups of vowels; an e at the end is silent, save in -le behind a consonant. */
function englishSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/['’].*$/, '');
  const spoken = letters.replace(
    /(?<![aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeioudt])ed$|(?<=[^aeiouscxzgh])es$/,
    '',
  );
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

/**
 * M. Sinha, S. Sharma, T. Dasgupta and A. Basu, New Readability Measures for
 * Bangla and Hindi Texts (COLING 2012), first model for Hindi:
 * −2.34 + 2.14 × AWL + 0.01 × PSW, with the average length of a word and the
 * number of words of more than two syllables in 30 sentences. Length is taken
 * in aksharas, the letters as they are written, which are its syllables too.
 */
function hindiDifficulty(words: readonly string[], sentences: number): number {
  const lengths = words.map(aksharas);
  const long = lengths.filter((length) => length > 2).length;
  return -2.34 + 2.14 * (sumOf(lengths, (n) => n) / words.length) + 0.01 * ((30 * long) / sentences);
}

/** Consonants with what is joined to them by a virama count once; a vowel sign counts with its consonant. */
const AKSHARA =
  /(?:[\u0915-\u0939\u0958-\u095f]\u093c?\u094d[\u200c\u200d]?)*[\u0904-\u0939\u0958-\u0961\u0972-\u097f]/gu;
const aksharas = (word: string): number => word.match(AKSHARA)?.length ?? 0;

const sumOf = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((sum, one) => sum + of(one), 0);
