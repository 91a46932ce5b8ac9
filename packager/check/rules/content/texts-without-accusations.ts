import { WEB } from '../../kinds.ts';
import { firstInFile, textsOf } from '../../package/package-texts.ts';
import { rule } from '../../rule.ts';
import { accusationsIn, shortened } from '../../wording/accusations.ts';

export default rule({
  id: 'texts-without-accusations',
  subject: 'package',
  severity: 'off',
  appliesTo: [...WEB, 'pdf'],
  spec: 'Score card, Mandatory Requirements 003; Bharatiya Nyaya Sanhita 2023, section 356',
  help: {
    en: {
      what: 'Texts of a package accuse nobody by name',
      why: 'What is not proved is defamation, and the platform disqualifies the course for it.',
      how: 'Name the judgment or report that says so, or tell the case without names',
    },
    hi: {
      what: 'पैकेज के पाठ किसी पर नाम लेकर आरोप नहीं लगाते',
      why: 'जो सिद्ध न हो वह मानहानि है, और प्लेटफ़ॉर्म इस पर कोर्स को अयोग्य ठहराता है।',
      how: 'वह निर्णय या रिपोर्ट बताएँ जो ऐसा कहती है, या मामला बिना नाम के लिखें',
    },
  },
  messages: {
    en: { named: { what: '“{file}”: “{sentence}”; is it proved?' } },
    hi: { named: { what: '“{file}”: “{sentence}”; क्या यह सिद्ध है?' } },
  },
  async *check(view) {
    const isFirst = firstInFile();
    for (const { text, location } of await textsOf(view))
      for (const accusation of accusationsIn(text)) {
        const [sentence, { file = '' }] = [shortened(accusation), location];
        if (isFirst(file, accusation))
          yield { key: 'named', data: { sentence, file }, location, outcome: 'review' };
      }
  },
});
