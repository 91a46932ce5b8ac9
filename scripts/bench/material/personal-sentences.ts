/** Sentences with an invented datum about a person in each, and sentences with what only looks like one. */
import type { PersonalKind } from '../../../packager/check/wording/personal-data.ts';

export interface PersonalSentence {
  readonly kind: PersonalKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The same numbers in every run (Park and Miller, minimal standard generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const FRAMES = [
  (it: string) => ['The applicant gave ', it, ' on the form.'],
  (it: string) => ['Note: ', it, ', as verified in 2024.'],
  (it: string) => ['प्रशिक्षु का विवरण ', it, ' है।'],
  (it: string) => ['(', it, ')'],
  (it: string) => ['Rule 12, page 40: ', it, '; see 3 others'],
] as const;

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

const DEVANAGARI = '०१२३४५६७८९';

/** The Verhoeff tables as they are printed, so that the generator shares nothing with what it tests. */
const D = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
].map((row) => [...row].map(Number));
const P = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
].map((row) => [...row].map(Number));
const INV = [0, 4, 3, 2, 1, 5, 6, 7, 8, 9];

/** Digits with their Verhoeff check digit behind them. */
function withCheckDigit(digits: string): string {
  let check = 0;
  for (const [i, digit] of [...digits].reverse().entries())
    check = D[check]?.[P[(i + 1) % 8]?.[Number(digit)] ?? 0] ?? 0;
  return `${digits}${INV[check]}`;
}

/** `count` sentences, each with one datum; the kinds in turn. */
export function* personalSentences(count: number): Generator<PersonalSentence> {
  const random = numbers(7);
  const below = (n: number): number => Math.floor(random() * n);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const digits = (n: number): string => Array.from({ length: n }, () => below(10)).join('');
  const letter = (): string => String.fromCharCode(65 + below(26));
  const groups = (text: string, sizes: readonly number[], gap: string): string =>
    sizes.map((size, i) => text.slice(sum(sizes.slice(0, i))).slice(0, size)).join(gap);
  const hindi = (text: string): string =>
    below(5) === 0 ? text.replace(/\d/g, (digit) => DEVANAGARI[Number(digit)] ?? digit) : text;
  const make: Readonly<Record<PersonalKind, () => string>> = {
    aadhaar: () =>
      hindi(groups(withCheckDigit(`${2 + below(8)}${digits(10)}`), [4, 4, 4], one(['', ' ', '-']))),
    pan: () => `${letter()}${letter()}${letter()}${one([...'PPPPCHFAT'])}${letter()}${digits(4)}${letter()}`,
    account: () => digits(9 + below(8)),
    phone: () =>
      hindi(
        `${one(['', '+91 ', '+91-', '0', '91'])}${groups(`${6 + below(4)}${digits(9)}`, one([[10], [5, 5], [3, 3, 4]]), one([' ', '-']))}`,
      ),
    email: () =>
      `${one(['meera', 'ravi', 'anil', 'sunita', 'j'])}${one(['.', '_', ''])}${one(['rao', 'kumar', 'singh', 'das'])}${below(99)}${one(['@', ' [at] ', '(at)'])}${one(['gmail.com', 'yahoo.co.in', 'rediffmail.com', 'outlook.in'])}`,
  };
  const kinds = Object.keys(make) as PersonalKind[];
  for (let i = 0; i < count; i += 1) {
    const kind = kinds[i % kinds.length] as PersonalKind;
    const it = make[kind]();
    const told =
      kind === 'account' ? one(['account number ', 'A/c No. ', 'खाता संख्या ', 'bank account: ']) : '';
    const [before = '', , after = ''] = one(FRAMES)(it);
    const start = before.length + told.length;
    yield { kind, text: `${before}${told}${it}${after}`, start, end: start + it.length };
  }
}

/** `count` sentences with numbers and addresses that belong to nobody. */
export function* decoys(count: number): Generator<string> {
  const random = numbers(11);
  const below = (n: number): number => Math.floor(random() * n);
  const digits = (n: number): string => Array.from({ length: n }, () => below(10)).join('');
  const wrong = (): string => {
    const right = withCheckDigit(`${2 + below(8)}${digits(10)}`);
    return `${right.slice(0, 11)}${(Number(right[11]) + 1 + below(8)) % 10}`;
  };
  const make: readonly (() => string)[] = [
    wrong,
    () => `${digits(4)} ${digits(4)} ${digits(4)} ${digits(4)}`,
    () => `order ${digits(8)} of ${1 + below(28)}.${1 + below(12)}.20${10 + below(15)}`,
    () => `F. No. ${digits(5)}/${below(30)}/20${10 + below(15)}-Estt.${below(9)}`,
    () => `ISBN 978-${below(10)}-${digits(4)}-${digits(4)}-${below(10)}`,
    () => `Rs ${6 + below(4)}${digits(9)}`,
    () => `₹ ${1 + below(99)},${digits(2)},${digits(3)}`,
    () => `1800-${digits(3)}-${digits(4)}`,
    () => `011-2${digits(7)}`,
    () => `SBIN0${digits(6)}`,
    () => `helpdesk@${['nic.in', 'karmayogi.gov.in', 'example.com'][below(3)]}`,
    () => `version ${below(9)}.${below(20)}.${below(300)}`,
    () => `20${10 + below(15)}-${10 + below(3)}-${10 + below(18)}`,
    () => `pages ${100 + below(100)}-${300 + below(100)}`,
    () => `PIN ${1 + below(8)}${digits(5)}`,
  ];
  for (let i = 0; i < count; i += 1) {
    const [before = '', it = '', after = ''] =
      FRAMES[i % FRAMES.length]?.(make[i % make.length]?.() ?? '') ?? [];
    yield `${before}${it}${after}`;
  }
}
