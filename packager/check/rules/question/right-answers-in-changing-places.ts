import { attr } from '../../../course/blocks/attr.ts';
import { choicesOf } from '../../../course/blocks/question.ts';
import { walk } from '../../../course/node.ts';
import { rule } from '../../rule.ts';

const FIX = { en: 'Shuffle the answers', hi: 'उत्तरों को हर बार मिलाएँ' };
/** Fewer questions than this say nothing about a habit. */
const QUESTIONS = 5;
/** One place may hold so much of the right answers: at three answers, a third is chance. */
const SHARE = 0.7;

export default rule({
  id: 'right-answers-in-changing-places',
  subject: 'page',
  severity: 'off',
  spec: 'Score card, Assessment Design; Haladyna, Downing and Rodriguez (2002), guideline 19',
  help: {
    en: {
      what: 'The right answers of a test do not always stand at the same place',
      why: 'Learners notice after three questions, and stop reading.',
      how: 'Let the test shuffle its answers, or move some of them',
    },
    hi: {
      what: 'टेस्ट के सही उत्तर हर बार एक ही जगह नहीं होते',
      why: 'तीन प्रश्नों के बाद शिक्षार्थी समझ जाते हैं और पढ़ना छोड़ देते हैं।',
      how: 'टेस्ट को उत्तर मिलाने दें, या कुछ उत्तरों की जगह बदलें',
    },
  },
  messages: {
    en: {
      same: {
        what: 'In {count, number} of {all, number} questions the right answer is number {place, number}',
      },
    },
    hi: { same: { what: '{all, number} में से {count, number} प्रश्नों में सही उत्तर {place, number} नंबर पर है' } },
  },
  *check(page) {
    for (const { node, pointer, location } of page.ofType('finalTest')) {
      // Shuffled, they stand elsewhere each time.
      if (attr<boolean>(node, 'shuffle')) continue;
      const places: number[] = [];
      for (const { node: inside } of walk(node))
        if (inside.type === 'singleChoice')
          places.push(choicesOf(inside).findIndex(({ correct }) => correct));
      const all = places.length;
      if (all < QUESTIONS) continue;
      for (const place of new Set(places)) {
        const count = places.filter((one) => one === place).length;
        if (place < 0 || count / all <= SHARE) continue;
        const fix = {
          title: FIX,
          patch: [{ op: 'replace', path: `${pointer}/attrs/shuffle`, value: true }],
        } as const;
        yield { key: 'same', data: { count, all, place: place + 1 }, location, fix };
      }
    }
  },
});
