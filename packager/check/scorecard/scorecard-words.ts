/** Words with which reports show a score card. */
import type { UiLang } from '../../course/words.ts';
import type { Answer } from './card.ts';

interface ScoreCardWords {
  readonly title: string;
  /** What it comes to. */
  readonly sum: string;
  readonly gate: Readonly<Record<'qualified' | 'disqualified', string>>;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly by: Readonly<Record<'measured' | 'declared', string>>;
  readonly item: string;
  readonly answer: string;
  readonly who: string;
  readonly evidence: string;
}

export const SCORE_CARD_WORDS: Readonly<Record<UiLang, ScoreCardWords>> = {
  en: {
    title: 'Score card of the platform',
    sum: '{score, number} of 100, {grade, select, none {no grade (exactly on a bound)} other {{grade}}}; {count, plural, =0 {every item answered} one {one of {all} items is for a person to answer} other {# of {all} items are for a person to answer}}',
    gate: {
      qualified: 'Nothing disqualifies the course',
      disqualified: 'Not qualified while an item of the gate is answered with no, or open',
    },
    answers: { yes: 'yes', no: 'no', na: 'does not apply', ask: 'open' },
    by: { measured: 'measured', declared: 'a person' },
    item: 'Item',
    answer: 'Answer',
    who: 'By',
    evidence: 'Evidence',
  },
  hi: {
    title: 'प्लेटफ़ॉर्म का स्कोर कार्ड',
    sum: '100 में से {score, number}, {grade, select, none {कोई श्रेणी नहीं (ठीक सीमा पर)} other {{grade}}}; {count, plural, =0 {हर बिंदु का उत्तर है} other {{all} में से # बिंदुओं का उत्तर किसी व्यक्ति को देना है}}',
    gate: {
      qualified: 'कोर्स को अयोग्य करने वाला कुछ नहीं',
      disqualified: 'जब तक अनिवार्य बिंदु पर “नहीं” है या उत्तर बाक़ी है, कोर्स योग्य नहीं',
    },
    answers: { yes: 'हाँ', no: 'नहीं', na: 'लागू नहीं', ask: 'बाक़ी' },
    by: { measured: 'जाँच से', declared: 'व्यक्ति' },
    item: 'बिंदु',
    answer: 'उत्तर',
    who: 'किससे',
    evidence: 'प्रमाण',
  },
};

/** Values for `sum`. */
export const sumData = (score: number, grade: string, count: number, all: number) => ({
  score,
  grade: grade || 'none',
  count,
  all,
});
