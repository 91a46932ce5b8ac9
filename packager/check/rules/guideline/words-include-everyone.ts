import { replaceWords } from '../../course/replace-words.ts';
import { rule } from '../../rule.ts';
import { exclusionsIn, genericMasculines } from '../../wording/inclusive.ts';

export default rule({
  id: 'words-include-everyone',
  subject: 'page',
  severity: 'off',
  spec: 'Score card, Diversity and inclusion; Supreme Court of India, Handbook on Combating Gender Stereotypes (2023)',
  help: {
    en: {
      what: 'Words mean people of every sex, and name the person before the disability',
      why: 'Half of the learners do not find themselves in “policeman”; reviewers mark it.',
      how: 'Put the proposed word in its place',
    },
    hi: {
      what: 'शब्दों में स्त्री-पुरुष सब आते हैं, और दिव्यांगता से पहले व्यक्ति आता है',
      why: '“पुलिसवाला” पढ़कर आधे शिक्षार्थी अपने को उसमें नहीं पाते; समीक्षक इस पर टिप्पणी करते हैं।',
      how: 'सुझाया गया शब्द लिखें',
    },
  },
  messages: {
    en: {
      gender: { what: '“{word}” leaves some people out; better “{better}”' },
      disability: { what: '“{word}” reduces people to a disability; better “{better}”' },
      generic: {
        what: '“{word}” stands for everyone here',
        how: 'Write “they”, “their” or “his or her”, or put the sentence in the plural',
      },
    },
    hi: {
      gender: { what: '“{word}” में सब लोग नहीं आते; “{better}” बेहतर है' },
      disability: { what: '“{word}” व्यक्ति को केवल दिव्यांगता बना देता है; “{better}” बेहतर है' },
      generic: {
        what: 'यहाँ “{word}” सबके लिए लिखा गया है',
        how: '“they”, “their” या “his or her” लिखें, या वाक्य बहुवचन में बदलें',
      },
    },
  },
  *check(page) {
    for (const placed of page.texts) {
      const { text, location } = placed;
      const excluding = exclusionsIn(text);
      const replacements = excluding.map(({ start, end, better: by }) => ({ start, end, by }));
      const fix = excluding.length > 0 && replaceWords(page, placed, replacements);
      for (const { kind, start, end, better } of excluding) {
        const data = { word: text.slice(start, end), better };
        yield { key: kind, data, location, ...(fix && { fix }) };
      }
      for (const { listed: word } of genericMasculines(text))
        yield { key: 'generic', data: { word }, location };
    }
  },
});
