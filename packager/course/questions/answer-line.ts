/** What an answer line says: letters, numbers or the words of answers, or true and false. */
import { placeOfLetter, placeOfRoman, squeezed } from './lines.ts';

const LABEL = String.raw`[([]?\s*(?:[a-j]|[ivx]{1,4}|[कखगघङचछजझञअबसदइई]|[\d०-९]{1,2})\s*[)\].]?`;
const AND = String.raw`\s*(?:,|;|/|&|\+|\band\b|और|एवं|तथा|व|\s)\s*`;
const LIST = new RegExp(`^${LABEL}(?:${AND}${LABEL})*$`, 'i');
const LABELS = /[a-z]+|[\d०-९]+|[\u0900-\u097f]/gi;
const ONE_AND_TEXT =
  /^[([]?\s*([a-j]|[ivx]{1,4}|[कखगघङचछजझञअबसदइई]|[\d०-९]{1,2})\s*(?:[)\].:]|[-–]\s|\t)\s*\S/i;
const TOGETHER = /^[A-J]{2,6}$/;

const placeOf = (label: string): number => {
  const digits = label.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966));
  return /^\d+$/.test(digits) ? Number(digits) : placeOfLetter(label);
};

const plain = (text: string): string =>
  squeezed(text)
    .toLocaleLowerCase()
    .replace(/^["'“‘]|["'”’]$|[.।]$/g, '');

/**
 * Which of the answers a line names: by their words, else by letters or numbers.
 * @returns places in the list, counted from 0; none when even one name is unknown
 */
export function answersNamed(
  value: string,
  answers: readonly { readonly place: number; readonly text: string }[],
): Set<number> {
  const words = plain(value);
  const byWords = answers.findIndex(({ text }) => plain(text) === words);
  if (byWords >= 0) return new Set([byWords]);
  const at = (place: number): number => answers.findIndex((one) => one.place === place);
  const named = labelsIn(value.trim().replace(/[.।;,]+$/, '')).map((label) => {
    const letter = at(placeOf(label));
    return letter >= 0 ? letter : at(placeOfRoman(label));
  });
  return new Set(named.includes(-1) ? [] : named);
}

function labelsIn(value: string): string[] {
  if (TOGETHER.test(value)) return [...value];
  if (LIST.test(value))
    return (value.match(LABELS) ?? []).filter((word) => !/^(?:and)$/i.test(word) && placeOf(word) > 0);
  const one = ONE_AND_TEXT.exec(value);
  return one?.[1] ? [one[1]] : [];
}

const WORDS = {
  en: { right: 'True', wrong: 'False' },
  hi: { right: 'सही', wrong: 'गलत' },
} as const;

const TRUE = /^(?:true|t|yes|सही|सत्य|हाँ|हां)[.।]?$/i;
const FALSE = /^(?:false|f|no|गलत|ग़लत|असत्य|नहीं)[.।]?$/i;

/** The two answers of a statement that is true or false; undefined where the line says neither. */
export function isTrueOrFalse(
  value: string,
): readonly { readonly text: string; readonly right: boolean }[] | undefined {
  const isTrue = TRUE.test(value.trim());
  if (!isTrue && !FALSE.test(value.trim())) return undefined;
  const { right, wrong } = WORDS[/[\u0900-\u097f]/.test(value) ? 'hi' : 'en'];
  return [
    { text: right, right: isTrue },
    { text: wrong, right: !isTrue },
  ];
}
