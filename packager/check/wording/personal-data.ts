/**
 * Data about a person in a text: numbers that identify somebody, and ways to
 * reach somebody in private. What is found is shown masked, so that a report
 * does not spread what it warns of.
 */

export type PersonalKind = 'aadhaar' | 'pan' | 'account' | 'phone' | 'email';

export interface PersonalDatum {
  readonly kind: PersonalKind;
  /** Place in the text, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Enough of it to find it again, and no more. */
  readonly masked: string;
}

/** Everything personal in a text, from left to right; of two readings of the same letters the surer one. */
export function personalData(text: string): PersonalDatum[] {
  const ascii = withAsciiDigits(text);
  const found: PersonalDatum[] = [];
  for (const read of [emails, pans, aadhaars, accounts, phones])
    for (const datum of read(ascii))
      if (!found.some(({ start, end }) => datum.start < end && start < datum.end)) found.push(datum);
  return found.sort((a, b) => a.start - b.start);
}

/** First code points of the ten decimal digits of the Indian scripts, Urdu among them (Unicode, Nd). */
const ZEROS = [
  0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0660, 0x06f0, 0xff10,
];
/** The digits of every Indian script as 0 to 9; each stays one code unit, so that places stay true. */
const withAsciiDigits = (text: string): string =>
  text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });

/** No digit or letter goes on before or behind; groups of a longer number are no number of their own. */
const ALONE_BEFORE = '(?<![\\p{L}\\p{N}_])(?<!\\d[ \\u00a0.,/-])';
const ALONE_AFTER = '(?![\\p{L}\\p{N}_])(?![ \\u00a0.,/-]\\d)';
const GAP = '[ \\u00a0-]?';
const digitsOf = (text: string): string => text.replace(/\D/g, '');
const isOneDigit = (digits: string): boolean => /^(\d)\1*$/.test(digits);

/** UIDAI: twelve digits, the first from 2 to 9, the last a check digit; printed in groups of four. */
const AADHAAR = new RegExp(`${ALONE_BEFORE}[2-9]\\d{3}(${GAP})\\d{4}\\1\\d{4}${ALONE_AFTER}`, 'gu');

function* aadhaars(text: string): Generator<PersonalDatum> {
  for (const { 0: match, index } of text.matchAll(AADHAAR)) {
    const digits = digitsOf(match);
    if (isOneDigit(digits) || !hasVerhoeffDigit(digits)) continue;
    // As UIDAI itself prints a masked one: the last four digits stay.
    yield {
      kind: 'aadhaar',
      start: index,
      end: index + match.length,
      masked: `XXXX XXXX ${digits.slice(-4)}`,
    };
  }
}

/** J. Verhoeff, Error Detecting Decimal Codes (1969): products in the dihedral group D5. */
const product = (a: number, b: number): number => {
  if (a < 5) return b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5;
  return b < 5 ? ((a - b) % 5) + 5 : (a - b + 5) % 5;
};
/** His permutation of the digits, applied once more with each place from the right. */
const PERMUTED = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4] as const;
const permuted = (digit: number, times: number): number => {
  let value = digit;
  for (let i = 0; i < times % 8; i += 1) value = PERMUTED[value] ?? 0;
  return value;
};

/** True where the last digit is the Verhoeff check digit of those before it. */
function hasVerhoeffDigit(digits: string): boolean {
  let check = 0;
  for (const [i, digit] of [...digits].reverse().entries())
    check = product(check, permuted(Number(digit), i));
  return check === 0;
}

/**
 * Income-tax Rules, rule 114: five letters, four digits, a letter. The fourth
 * letter is the kind of holder (P a person, C a company and so on).
 */
const PAN = /(?<![\p{L}\p{N}_])[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z](?![\p{L}\p{N}_])/giu;

function* pans(text: string): Generator<PersonalDatum> {
  for (const { 0: match, index } of text.matchAll(PAN))
    yield { kind: 'pan', start: index, end: index + match.length, masked: `XXXXXXXX${match.slice(-2)}` };
}

/** Words that say a number is that of an account, in English, Hindi and Marathi. */
const ACCOUNT_WORD =
  /(?<![\p{L}\p{M}])(?:account|acct|a\/c|ac)(?:\s*(?:number|no\.?|#))?|(?:बैंक\s*)?खाता(?:\s*(?:संख्या|नंबर|नं\.?|क्रमांक))|खाते\s*क्रमांक/giu;
/** Bank accounts have nine to eighteen digits (RBI asks for no fixed length). */
const ACCOUNT = new RegExp(`${ALONE_BEFORE}\\d(?:${GAP}\\d){8,17}${ALONE_AFTER}`, 'gu');
/** How far behind such a word its number may stand. */
const NEAR = 40;

function* accounts(text: string): Generator<PersonalDatum> {
  const words = [...text.matchAll(ACCOUNT_WORD)].map((word) => word.index + word[0].length);
  if (words.length === 0) return;
  for (const { 0: match, index } of text.matchAll(ACCOUNT)) {
    const digits = digitsOf(match);
    if (isOneDigit(digits) || !words.some((end) => index >= end && index - end <= NEAR)) continue;
    yield { kind: 'account', start: index, end: index + match.length, masked: `XXXXX${digits.slice(-4)}` };
  }
}

/** Indian mobile numbers: ten digits from 6 on, with or without the country's code or a leading zero. */
const PHONE = new RegExp(
  `(?<![\\p{L}\\p{N}_+])(?<!\\d[ \\u00a0.,/-])(?<!(?:₹|Rs\\.?)\\s*)(?:(?:\\+|00)91${GAP}|91${GAP}|0)?([6-9]\\d{2}${GAP}\\d{2}${GAP}\\d${GAP}\\d{4})${ALONE_AFTER}`,
  'giu',
);

function* phones(text: string): Generator<PersonalDatum> {
  for (const { 0: match, 1: number = '', index } of text.matchAll(PHONE)) {
    const digits = digitsOf(number);
    // A sum or an estimate, not a line: 9000000000.
    if (isOneDigit(digits) || digits.endsWith('00000')) continue;
    yield { kind: 'phone', start: index, end: index + match.length, masked: `XXXXXXX${digits.slice(-3)}` };
  }
}

/** RFC 5322 as far as people use it, and the “[at]” and “[dot]” by which pages hide addresses from robots. */
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])([a-z0-9](?:[a-z0-9._%+-]*[a-z0-9_])?)(?:@|\s?[[(]\s?at\s?[\])]\s?)((?:[a-z0-9-]+(?:\.|\s?[[(]\s?dot\s?[\])]\s?))+[a-z]{2,})(?![\p{L}\p{N}])/giu;
/** Mailboxes of an office, not of a person (RFC 2142, and those that Indian offices use). */
const OFFICE =
  /^(?:info|help|helpdesk|support|contact|contactus|admin|office|feedback|grievance|complaints?|webmaster|postmaster|no-?reply|enquiry|enquiries|mail|careers?|media|press|rti|cpio|pgportal|training|courses?|registrar|director|secretary|nodal|igot|mission|karmayogi)(?:[._-]?(?:desk|officer|team|cell|unit|india|igot|karmayogi|[0-9]+))*$/i;
/** Domains of the government, and those reserved for examples (RFC 2606). */
const PUBLIC_DOMAIN = /(?:^|\.)(?:gov\.in|nic\.in|example\.(?:com|org|net|in)|example|test|invalid)$/i;

function* emails(text: string): Generator<PersonalDatum> {
  for (const { 0: match, 1: name = '', 2: at = '', index } of text.matchAll(EMAIL)) {
    const domain = at.replace(/\s?[[(]\s?dot\s?[\])]\s?/gi, '.');
    if (OFFICE.test(name) || PUBLIC_DOMAIN.test(domain)) continue;
    yield { kind: 'email', start: index, end: index + match.length, masked: `${name[0]}…@${domain}` };
  }
}
