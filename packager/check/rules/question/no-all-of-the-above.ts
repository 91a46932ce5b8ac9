import { inlineText } from '../../../course/node.ts';
import { rule } from '../../rule.ts';

const ALL =
  /\b(all|none|both|any) of (the )?(above|these|below)\b|(उपरोक्त|उपर्युक्त|ऊपर के|इनमें से|ये) (सभी|सब|कोई नहीं|दोनों)|(सभी|सब) (उपरोक्त|उपर्युक्त)/i;

export default rule({
  id: 'no-all-of-the-above',
  subject: 'page',
  severity: 'off',
  spec: 'Score card, Assessment Design',
  help: {
    en: {
      what: 'No answer is “all of the above”',
      why: 'It can be guessed from two answers, and answers are shuffled; the score card takes off points.',
      how: 'Name the answers, or allow several',
    },
    hi: {
      what: 'कोई उत्तर “उपरोक्त सभी” नहीं',
      why: 'दो उत्तर जानकर अंदाज़ा लग जाता है, और क्रम भी बदलता है; स्कोर कार्ड में अंक कटते हैं।',
      how: 'उत्तर लिखें, या कई चुनने दें',
    },
  },
  messages: {
    en: { all: { what: 'An answer is “{text}”' } },
    hi: { all: { what: 'एक उत्तर “{text}” है' } },
  },
  *check(page) {
    for (const { node, location } of page.ofType('choiceText')) {
      const text = inlineText(node.content).trim();
      if (ALL.test(text)) yield { key: 'all', data: { text }, location };
    }
  },
});
