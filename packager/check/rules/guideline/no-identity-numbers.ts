import { rule } from '../../rule.ts';
import { personalData } from '../../wording/personal-data.ts';

const KINDS = ['aadhaar', 'pan', 'account'] as const;

export default rule({
  id: 'no-identity-numbers',
  subject: 'page',
  severity: 'warning',
  spec: 'Aadhaar Act 2016, section 29(4); DPDP Act 2023, sections 4 to 6',
  help: {
    en: {
      what: 'No page shows a number that identifies a person',
      why: 'A course is read by thousands; whoever reads the number can misuse it.',
      how: 'Take it out, or put an invented one in its place that cannot exist, such as XXXX XXXX XXXX',
    },
    hi: {
      what: 'किसी पृष्ठ पर ऐसा नंबर नहीं है जिससे कोई व्यक्ति पहचाना जाए',
      why: 'कोर्स हज़ारों लोग पढ़ते हैं; नंबर देखकर कोई भी उसका दुरुपयोग कर सकता है।',
      how: 'उसे हटाएँ, या उसकी जगह ऐसा नंबर लिखें जो हो ही नहीं सकता, जैसे XXXX XXXX XXXX',
    },
  },
  messages: {
    en: {
      aadhaar: { what: 'This looks like an Aadhaar number: {masked}' },
      pan: { what: 'This looks like a PAN: {masked}' },
      account: { what: 'This looks like the number of a bank account: {masked}' },
    },
    hi: {
      aadhaar: { what: 'यह आधार नंबर लगता है: {masked}' },
      pan: { what: 'यह पैन नंबर लगता है: {masked}' },
      account: { what: 'यह बैंक खाते का नंबर लगता है: {masked}' },
    },
  },
  *check({ texts }) {
    for (const { text, location } of texts)
      for (const { kind, masked } of personalData(text))
        if (KINDS.some((one) => one === kind)) yield { key: kind, data: { masked }, location };
  },
});
