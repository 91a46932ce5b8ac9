import { WEB } from '../../kinds.ts';
import { textsOf } from '../../package/package-texts.ts';
import { rule } from '../../rule.ts';
import { personalData } from '../../wording/personal-data.ts';

const KINDS = ['aadhaar', 'pan', 'account'] as const;

export default rule({
  id: 'texts-without-identity-numbers',
  subject: 'package',
  severity: 'off',
  appliesTo: [...WEB, 'pdf'],
  spec: 'Aadhaar Act 2016, section 29(4); DPDP Act 2023, sections 4 to 6',
  help: {
    en: {
      what: 'The texts of a package show no number that identifies a person',
      why: 'A course is read by thousands; whoever reads the number can misuse it.',
      how: 'Put an invented one in its place that cannot exist, such as XXXX XXXX XXXX, and pack again',
    },
    hi: {
      what: 'पैकेज के पाठ में ऐसा नंबर नहीं है जिससे कोई व्यक्ति पहचाना जाए',
      why: 'कोर्स हज़ारों लोग पढ़ते हैं; नंबर देखकर कोई भी उसका दुरुपयोग कर सकता है।',
      how: 'उसकी जगह ऐसा नंबर लिखें जो हो ही नहीं सकता, जैसे XXXX XXXX XXXX, और फिर पैक करें',
    },
  },
  messages: {
    en: {
      aadhaar: { what: '“{file}” shows what looks like an Aadhaar number: {masked}' },
      pan: { what: '“{file}” shows what looks like a PAN: {masked}' },
      account: { what: '“{file}” shows what looks like a bank account: {masked}' },
    },
    hi: {
      aadhaar: { what: '“{file}” में आधार नंबर जैसा कुछ है: {masked}' },
      pan: { what: '“{file}” में पैन जैसा कुछ है: {masked}' },
      account: { what: '“{file}” में बैंक खाते जैसा कुछ है: {masked}' },
    },
  },
  async *check(view) {
    for (const { text, location } of await textsOf(view))
      for (const { kind, masked } of personalData(text)) {
        const key = KINDS.find((one) => one === kind);
        if (key) yield { key, data: { masked, file: location.file ?? '' }, location };
      }
  },
});
