import { WEB } from '../../kinds.ts';
import { firstInFile, textsOf } from '../../package/package-texts.ts';
import { rule } from '../../rule.ts';
import { exclusionsIn, genericMasculines } from '../../wording/inclusive.ts';

export default rule({
  id: 'texts-include-everyone',
  subject: 'package',
  severity: 'off',
  appliesTo: [...WEB, 'pdf'],
  spec: 'Score card, Diversity and inclusion; Supreme Court of India, Handbook on Combating Gender Stereotypes (2023)',
  help: {
    en: {
      what: 'Texts of a package mean everyone, the person first',
      why: 'Half of the learners do not find themselves in “policeman”; reviewers mark it.',
      how: 'Put the proposed word in its place, and pack the course again',
    },
    hi: {
      what: 'पैकेज के पाठ में सब लोग आते हैं, व्यक्ति पहले',
      why: '“पुलिसवाला” पढ़कर आधे शिक्षार्थी अपने को उसमें नहीं पाते; समीक्षक इस पर टिप्पणी करते हैं।',
      how: 'सुझाया गया शब्द लिखें, और कोर्स फिर पैक करें',
    },
  },
  messages: {
    en: {
      gender: { what: '“{word}” in “{file}” leaves some out; better “{better}”' },
      disability: { what: '“{word}” in “{file}” is unkind; better “{better}”' },
      generic: {
        what: '“{word}” in “{file}” stands for everyone',
        how: 'Write “they”, “their” or “his or her”, or put the sentence in the plural',
      },
    },
    hi: {
      gender: { what: '“{file}” के “{word}” में सब नहीं आते; “{better}” बेहतर है' },
      disability: { what: '“{file}” का “{word}” अपमानजनक है; “{better}” बेहतर है' },
      generic: {
        what: '“{file}” में “{word}” सबके लिए लिखा है',
        how: '“they”, “their” या “his or her” लिखें, या वाक्य बहुवचन में बदलें',
      },
    },
  },
  async *check(view) {
    const isFirst = firstInFile();
    for (const { text, location } of await textsOf(view)) {
      const { file = '' } = location;
      for (const { kind, start, end, better } of excludedIn(text)) {
        const word = text.slice(start, end);
        if (isFirst(file, word)) yield { key: kind, data: { word, better, file }, location };
      }
    }
  },
});

const excludedIn = (text: string) => [
  ...exclusionsIn(text),
  ...genericMasculines(text).map((found) => ({ ...found, kind: 'generic' as const, better: '' })),
];
