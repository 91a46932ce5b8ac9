/**
 * Letters of other scripts that look like Latin ones (Unicode UTS 39, confusables):
 * the usual way to hide a copy from a comparison. Capitals and small letters
 * apart, since Cyrillic `Н` looks like `H` and `н` like nothing Latin.
 */
const PAIRS =
  // Cyrillic
  'аa еe оo рp сc уy хx іi јj ѕs ԁd һh ԛq ԝw ӏl гr пn тt кk ѵv ьb вb мm ' +
  'Аa Вb Еe Ѕs Іi Јj Кk Мm Нh Оo Рp Сc Тt Уy Хx Ԁd Ԛq Ԝw Ӏl Ѵv ' +
  // Greek
  'αa βb γy εe ηn ιi κk νv οo ρp τt υu χx ωw ϲc ϳj ' +
  'Αa Βb Εe Ζz Ηh Ιi Κk Μm Νn Οo Ρp Τt Υy Χx Ϲc Ϳj ' +
  // Armenian
  'ոn սu օo հh ցg զq Սu Տs Օo Լl ' +
  // Latin letters that decompose into nothing plainer
  'ɡg ɑa ıi ȷj øo łl đd ħh ƅb ʟl ɩi Øo Łl Đd Ħh';

const LATIN = new Map(PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));

const LOOKALIKE = new RegExp(`[${[...LATIN.keys()].join('')}]`, 'g');
const ONLY_LOOKALIKES = new RegExp(`^[${[...LATIN.keys()].join('')}]+$`);

/** The word with every look-alike in plain Latin. */
export const toLatin = (word: string): string =>
  word.replace(LOOKALIKE, (letter) => LATIN.get(letter) ?? letter);

/** Whether a word could be a Latin one written wholly in another script. */
export const couldBeLatin = (word: string): boolean => ONLY_LOOKALIKES.test(word);
