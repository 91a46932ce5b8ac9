/** Sentences that accuse a person or an institution by name; the words are data (accusations.json). */
import lists from './accusations.json' with { type: 'json' };

const oneOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\./g, '\\.'))
    .join('|')})`;
const [BEFORE, AFTER] = ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'];

/** “Shri A. Rao”, “the Ministry of Coal”, “Delhi Police”: a name begins with a capital. */
const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const NAMED = `(?:${oneOf(lists.titles)}\\.?(?: ${CAPITAL})+|${oneOf(lists.institutions)}(?: of(?: the)?(?: ${CAPITAL})+)|(?:${CAPITAL} )+${oneOf(lists.institutions)})`;
const IS = '(?:is|was|are|were|has been|have been|has become|became|remains)';
const STRENGTH = '(?:(?:a|an|the|so|very|utterly|totally|completely|known to be|known as|nothing but) ){0,3}';
const ENGLISH = new RegExp(
  `${BEFORE}${NAMED} (?:${IS} ${STRENGTH}${oneOf(lists.charges)}|(?:has |have |had )?${oneOf(lists.deeds)})${AFTER}`,
  'u',
);

/** Hindi has no capitals: a title and one or two words, or a word before the kind of institution. */
const WORD = '[\\p{L}\\p{M}.]+';
const HINDI_NAMED = `(?:${oneOf(lists.hindiTitles)}(?: ${WORD}){1,2}|${WORD} ${oneOf(lists.hindiInstitutions)})`;
const HINDI = new RegExp(
  `${BEFORE}${HINDI_NAMED}(?: ${oneOf(lists.hindiBetween)})* ${oneOf(lists.hindiCharges)} ${oneOf(lists.hindiIs)}${AFTER}`,
  'u',
);

const SENTENCE =
  /[^.!?।\n]+(?:\.(?=\S)[^.!?।\n]*|(?<=(?:Shri|Smt|Mr|Mrs|Ms|Dr|Prof|\b\p{Lu}))\.[^.!?।\n]*)*/gu;

/** Each sentence that accuses, from left to right. */
export const accusationsIn = (text: string): string[] =>
  [...text.matchAll(SENTENCE)]
    .map(([sentence]) => sentence.trim())
    .filter((sentence) => ENGLISH.test(sentence) || HINDI.test(sentence));

/** Letters of a sentence that are shown. */
const SHOWN = 80;

/** As much of a sentence as a report shows. */
export const shortened = (sentence: string): string =>
  sentence.length <= SHOWN ? sentence : `${sentence.slice(0, SHOWN).replace(/\s+\S*$/u, '')} …`;
