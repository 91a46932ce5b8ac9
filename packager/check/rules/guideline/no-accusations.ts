import { rule } from '../../rule.ts';
import { accusationsIn, shortened } from '../../wording/accusations.ts';

export default rule({
  id: 'no-accusations',
  subject: 'page',
  severity: 'off',
  spec: 'Score card, Mandatory Requirements 003; Bharatiya Nyaya Sanhita 2023, section 356',
  help: {
    en: {
      what: 'No page accuses a person or an institution by name',
      why: 'What is not proved is defamation, and the platform disqualifies the course for it.',
      how: 'Name the judgment or report that says so, or tell the case without names',
    },
    hi: {
      what: 'कोई पृष्ठ किसी व्यक्ति या संस्था पर नाम लेकर आरोप नहीं लगाता',
      why: 'जो सिद्ध न हो वह मानहानि है, और प्लेटफ़ॉर्म इस पर कोर्स को अयोग्य ठहराता है।',
      how: 'वह निर्णय या रिपोर्ट बताएँ जो ऐसा कहती है, या मामला बिना नाम के लिखें',
    },
  },
  messages: {
    en: { named: { what: '“{sentence}”: a person must look whether it is proved' } },
    hi: { named: { what: '“{sentence}”: यह सिद्ध है या नहीं, किसी को देखना होगा' } },
  },
  *check({ texts }) {
    for (const { text, location } of texts)
      for (const sentence of accusationsIn(text))
        yield { key: 'named', data: { sentence: shortened(sentence) }, location, outcome: 'review' };
  },
});
