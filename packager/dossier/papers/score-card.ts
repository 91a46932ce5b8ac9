/** The platform's score card as it came out, item by item, with what was seen or who declared it. */
import type { ScoreCardReport } from '../../check/scorecard/fill.ts';
import { formatWords } from '../../check/words.ts';
import type { UiLang } from '../../course/words.ts';
import { type Facts, PLACES } from '../facts.ts';
import { heading, type Paper, paragraph, table } from './paper.ts';

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    title: 'Score card',
    result:
      '“{title}”: {gate, select, qualified {the gate criteria are met} other {a gate criterion is not met}}; score {score, number} of 100{grade, select, none {, no grade} other {, grade “{grade}”}}. {open, plural, =0 {Every item is answered.} one {One item is not answered yet; it counts as nothing.} other {# items are not answered yet; they count as nothing.}}',
    item: 'Item',
    answer: 'Answer',
    by: 'By',
    evidence: 'Evidence',
    yes: 'Yes',
    no: 'No',
    na: 'Not applicable',
    ask: 'Open',
    measured: 'measured',
    declared: 'a person',
  },
  hi: {
    title: 'गुणवत्ता स्कोर कार्ड',
    result:
      '“{title}”: {gate, select, qualified {अनिवार्य शर्तें पूरी हैं} other {एक अनिवार्य शर्त पूरी नहीं है}}; 100 में से {score, number} अंक{grade, select, none {, कोई श्रेणी नहीं} other {, श्रेणी “{grade}”}}। {open, plural, =0 {हर बिंदु का उत्तर है।} one {एक बिंदु का उत्तर बाक़ी है; उसका कोई अंक नहीं।} other {# बिंदुओं के उत्तर बाक़ी हैं; उनका कोई अंक नहीं।}}',
    item: 'बिंदु',
    answer: 'उत्तर',
    by: 'किसने',
    evidence: 'आधार',
    yes: 'हाँ',
    no: 'नहीं',
    na: 'लागू नहीं',
    ask: 'बाक़ी',
    measured: 'मापा गया',
    declared: 'व्यक्ति ने',
  },
};

export function scoreCard({ title, lang }: Pick<Facts, 'title' | 'lang'>, card: ScoreCardReport): Paper {
  const say = (key: string, data = {}): string => formatWords(WORDS[lang][key] ?? key, lang, data);
  const { gate, score, grade, open, items } = card;
  return {
    path: `${PLACES.evidence}/score-card`,
    title: say('title'),
    blocks: [
      heading(say('title')),
      paragraph(say('result', { title, gate, score, grade: grade || 'none', open })),
      table(
        ['item', 'answer', 'by', 'evidence'].map((key) => say(key)),
        items.map(({ id, text, answer, by, evidence }) => [
          `${id} ${text}`,
          say(answer),
          answer === 'ask' ? '' : say(by),
          evidence,
        ]),
      ),
    ],
  };
}
