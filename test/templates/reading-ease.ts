/**
 * Flesch reading ease of English text: 206.835 - 1.015 (words a sentence) -
 * 84.6 (syllables a word); R. Flesch, "A New Readability Yardstick", Journal
 * of Applied Psychology 32, 1948. Around 60 is plain English, below 30 is for
 * scholars. Syllables are counted by their vowels, as every program does it.
 */

const syllablesOf = (word: string): number => {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const vowels = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, '').match(/[aeiouy]+/g);
  return Math.max(1, vowels?.length ?? 0);
};

/**
 * @param text lines and paragraphs. Only whole sentences count: headings and
 *   the cells of a table are short whatever they say, and would flatter the page.
 */
export function readingEase(text: string): number {
  const sentences = text
    .split('\n')
    .filter((line) => /[.?!][”"’)]*$/.test(line.trim()))
    .flatMap((line) => line.split(/(?<=[.?!])[”"’)]*\s+/))
    .map((sentence) => sentence.match(/[\p{L}’'-]+/gu) ?? [])
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const syllables = words.map(syllablesOf).reduce((a, b) => a + b, 0);
  return 206.835 - 1.015 * (words.length / sentences.length) - 84.6 * (syllables / words.length);
}
