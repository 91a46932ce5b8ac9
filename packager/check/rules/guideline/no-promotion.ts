import { rule } from '../../rule.ts';
import { promotionsIn } from '../../wording/promotion.ts';

export default rule({
  id: 'no-promotion',
  subject: 'page',
  severity: 'off',
  spec: 'Score card, Mandatory Requirements 004; Central Civil Services (Conduct) Rules 1964, rule 5',
  help: {
    en: {
      what: 'No page promotes a party, a faith or goods',
      why: 'A course of a public service is neutral; reviewers refuse one that is not.',
      how: 'Read the sentence as a stranger would, and take out what promotes',
    },
    hi: {
      what: 'कोई पृष्ठ किसी दल, मत या सामान का प्रचार नहीं करता',
      why: 'सरकारी सेवा का कोर्स निष्पक्ष होता है; जो नहीं है, उसे समीक्षक लौटा देते हैं।',
      how: 'वाक्य को एक अनजान पाठक की तरह पढ़ें, और जो प्रचार लगे उसे हटाएँ',
    },
  },
  messages: {
    en: {
      politics: { what: '“{words}” may be political: a person must look' },
      religion: { what: '“{words}” may promote or insult a faith: a person must look' },
      trade: { what: '“{words}” reads like an advertisement: a person must look' },
    },
    hi: {
      politics: { what: '“{words}” राजनीतिक लगता है: किसी को देखना होगा' },
      religion: { what: '“{words}” मत का प्रचार या अपमान लगता है: किसी को देखना होगा' },
      trade: { what: '“{words}” विज्ञापन जैसा लगता है: किसी को देखना होगा' },
    },
  },
  *check({ texts }) {
    for (const { text, location } of texts)
      for (const { kind, words } of promotionsIn(text))
        yield { key: kind, data: { words }, location, outcome: 'review' };
  },
});
