/**
 * Roman letters for Indic ones, as people write to each other and as ITRANS
 * has it: `kh` ख, `T` ट, `aa` आ. One table in Devanagari; the others follow
 * from it (scripts.ts) with exceptions. Each entry is the Roman letters, then
 * the letter; a vowel has its sign after that.
 */
import { type Script, type ScriptId, toScript } from './scripts.ts';

export interface Vowel {
  readonly letter: string;
  /** What stands after a consonant; empty for the vowel a consonant has by itself. */
  readonly sign: string;
}

/** What Roman letters stand for in one language. */
export interface PhoneticTable {
  readonly vowels: ReadonlyMap<string, Vowel>;
  readonly consonants: ReadonlyMap<string, string>;
  /** Anusvara, visarga and their like: they follow a syllable. */
  readonly marks: ReadonlyMap<string, string>;
  readonly halant: string;
  /** A consonant at the end of a word keeps its halant: the word has no vowel there and the script says so. */
  readonly halantAtEnd: boolean;
  /** `n` and `m` before a consonant of their row are written as the dot above. */
  readonly dotBefore: ReadonlyMap<string, string>;
  /** Letters for consonants without vowel at the end of a word. */
  readonly chillus: ReadonlyMap<string, string>;
}

const VOWELS = `a अ|aa आ ा|A आ ा|i इ ि|ii ई ी|ee ई ी|I ई ी|u उ ु|uu ऊ ू|oo ऊ ू|U ऊ ू|RRi ऋ ृ|R^i ऋ ृ
RRI ॠ ॄ|LLi ऌ ॢ|e ए े|E ऍ ॅ|ai ऐ ै|o ओ ो|O ऑ ॉ|au औ ौ|ou औ ौ`;

const CONSONANTS = `k क|kh ख|g ग|gh घ|~N ङ|c च|ch च|chh छ|Ch छ|cch च्छ|j ज|jh झ|~n ञ|T ट|Th ठ|D ड|Dh ढ|N ण
t त|th थ|d द|dh ध|n न|p प|ph फ|b ब|bh भ|m म|y य|r र|l ल|L ळ|v व|w व|sh श|Sh ष|shh ष|s स|h ह
x क्ष|kSh क्ष|ksh क्ष|GY ज्ञ|j~n ज्ञ|dny ज्ञ|q क़|K ख़|G ग़|z ज़|R ड़|.D ड़|Rh ढ़|.Dh ढ़|f फ़|Y य़`;

const MARKS = 'M ं|.n ं|.m ं|~ ँ|.N ँ|H ः|.h ्|.a ऽ';

/** Where a script or a language has other letters, or hears the Roman ones otherwise. */
const OTHERWISE: Readonly<Record<string, string>> = {
  beng: 'v ব|w ব|L ল|~ ঁ|E এ ে|O ও ো|.t ৎ',
  as: 'r ৰ|v ৱ|w ৱ|E এ ে|O ও ো|L ল|.t ৎ',
  guru: 'RRi ਰਿ|R^i ਰਿ|Sh ਸ਼|shh ਸ਼|x ਕਸ਼|kSh ਕਸ਼|ksh ਕਸ਼|E ਏ ੇ|O ਓ ੋ|R ੜ|.D ੜ|Rh ੜ੍ਹ',
  gujr: 'E ઍ ૅ|z ઝ|f ફ|q ક|K ખ|G ગ|R ડ|Rh ઢ|Y ય',
  orya: 'v ଵ|w ୱ|E ଏ େ|O ଓ ୋ|Y ୟ|z ଜ|f ଫ|q କ|K ଖ|G ଗ',
  taml: `e எ ெ|E ஏ ே|o ஒ ொ|O ஓ ோ|g க|kh க|gh க|c ச|ch ச|chh ச|Ch ச|cch ச்ச|jh ஜ|t ட|T ட|d ட|D ட|Th ட|Dh ட
th த|dh த|n ன|nh ந|b ப|ph ப|bh ப|f ஃப|z ஜ|zh ழ|R ற|Rh ற|q க|K க|G க|Y ய|sh ஷ|~n ஞ|ny ஞ|ng ங்க|H ஃ|RRi ரி|M ம்
x க்ஷ|GY ஞ|j~n ஞ|dny ஞ`,
  telu: 'e ఎ ె|E ఏ ే|o ఒ ొ|O ఓ ో|R ఱ|z జ|f ఫ|q క|K ఖ|G గ|Rh ఢ|Y య',
  knda: 'e ಎ ೆ|E ಏ ೇ|o ಒ ೊ|O ಓ ೋ|R ಱ|z ಜ|f ಫ|q ಕ|K ಖ|G ಗ|Rh ಢ|Y ಯ',
  mlym: 'e എ െ|E ഏ േ|o ഒ ൊ|O ഓ ോ|R റ|zh ഴ|z ജ|f ഫ|q ക|K ഖ|G ഗ|Rh ഢ|Y യ',
};

/** Before which consonants `n` or `m` becomes the dot above: those of their row, as the standard spelling has it. */
const DOTS: Readonly<Record<'n' | 'm', string>> = {
  n: 'k|kh|g|gh|c|ch|chh|Ch|j|jh|T|Th|D|Dh|t|th|d|dh',
  m: 'p|ph|b|bh|f',
};
/** Tamil has no dot; its nasal is that of the consonant after it. */
const TAMIL_NASALS = 'nk ங|ng ங|nc ஞ|nch ஞ|nj ஞ|nt ண|nT ண|nD ண|nd ண|nth ந|ndh ந|nR ன';

const CHILLUS = 'n ൻ|N ൺ|r ർ|R ർ|l ൽ|L ൾ|m ം';
const HALANT_AT_END = new Set<string>(['sa', 'taml', 'telu', 'knda', 'mlym']);
/** Written without the dot: Sanskrit spells the nasal out. */
const NO_DOTS = new Set<string>(['sa', 'taml', 'beng', 'orya']);

const entries = (table: string): string[][] => table.split(/[|\n]/).map((entry) => entry.split(' '));
const pairs = (table: string): [string, string][] =>
  entries(table).map(([roman = '', letter = '']) => [roman, letter.normalize('NFC')]);

const isRoman = (roman: string, of: string): boolean => entries(of).some(([known]) => known === roman);

const known = new Map<string, PhoneticTable>();

/** The table of a language: the common one in its script, then the script's own ways, then the language's. */
export function phoneticTable(lang: string, script: Script): PhoneticTable {
  const key = `${lang} ${script.id}`;
  const made = known.get(key) ?? makeTable(lang, script);
  known.set(key, made);
  return made;
}

function makeTable(lang: string, script: Script): PhoneticTable {
  const vowels = new Map<string, Vowel>();
  const consonants = new Map<string, string>();
  const marks = new Map<string, string>();
  const take = (table: string, kind: 'vowel' | 'consonant' | 'mark', convert: boolean): void => {
    for (const [roman = '', letter = '', sign = ''] of entries(table)) {
      const own = convert ? toScript(letter, script) : letter.normalize('NFC');
      const after = convert ? toScript(sign, script) : sign;
      if (own === undefined || after === undefined) continue;
      if (kind === 'vowel') vowels.set(roman, { letter: own, sign: after });
      else (kind === 'mark' ? marks : consonants).set(roman, own);
    }
  };
  take(VOWELS, 'vowel', true);
  take(CONSONANTS, 'consonant', true);
  take(MARKS, 'mark', true);
  for (const own of [OTHERWISE[script.id], OTHERWISE[lang]]) {
    for (const [roman = '', ...letters] of entries(own ?? '').filter(([r]) => r)) {
      const entry = [roman, ...letters].join(' ');
      const isSyllable = isRoman(roman, VOWELS) && letters.length === 1;
      if (isSyllable) vowels.delete(roman);
      take(
        entry,
        isRoman(roman, MARKS) ? 'mark' : isRoman(roman, VOWELS) && !isSyllable ? 'vowel' : 'consonant',
        false,
      );
    }
  }
  return {
    vowels,
    consonants,
    marks,
    halant: toScript('\u094d', script) ?? '',
    halantAtEnd: HALANT_AT_END.has(lang) || HALANT_AT_END.has(script.id),
    dotBefore: dotsOf(lang, script.id, marks.get('M') ?? ''),
    chillus: new Map(script.id === 'mlym' ? pairs(CHILLUS) : []),
  };
}

/** What `n` or `m` becomes before another consonant, by the two together. */
function dotsOf(lang: string, script: ScriptId, dot: string): Map<string, string> {
  if (script === 'taml') return new Map(pairs(TAMIL_NASALS));
  if (NO_DOTS.has(lang) || NO_DOTS.has(script)) return new Map();
  return new Map(
    Object.entries(DOTS).flatMap(([nasal, before]) =>
      before.split('|').map((next) => [nasal + next, dot] as const),
    ),
  );
}
