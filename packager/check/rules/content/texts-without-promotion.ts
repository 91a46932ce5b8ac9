import { WEB } from '../../kinds.ts';
import { firstInFile, textsOf } from '../../package/package-texts.ts';
import { rule } from '../../rule.ts';
import { promotionsIn } from '../../wording/promotion.ts';

export default rule({
  id: 'texts-without-promotion',
  subject: 'package',
  severity: 'off',
  appliesTo: [...WEB, 'pdf'],
  spec: 'Score card, Mandatory Requirements 004; Central Civil Services (Conduct) Rules 1964, rule 5',
  help: {
    en: {
      what: 'Texts of a package promote no party, faith or goods',
      why: 'A course of a public service is neutral; reviewers refuse one that is not.',
      how: 'Read the sentence as a stranger would, and take out what promotes',
    },
    hi: {
      what: 'पैकेज के पाठ किसी दल, मत या सामान का प्रचार नहीं करते',
      why: 'सरकारी सेवा का कोर्स निष्पक्ष होता है; जो नहीं है, उसे समीक्षक लौटा देते हैं।',
      how: 'वाक्य को एक अनजान पाठक की तरह पढ़ें, और जो प्रचार लगे उसे हटाएँ',
    },
  },
  messages: {
    en: {
      politics: { what: '“{words}” in “{file}” may be political' },
      religion: { what: '“{words}” in “{file}” may speak for a faith' },
      trade: { what: '“{words}” in “{file}” reads like an advertisement' },
    },
    hi: {
      politics: { what: '“{file}” का “{words}” राजनीतिक लगता है' },
      religion: { what: '“{file}” का “{words}” मत का प्रचार लगता है' },
      trade: { what: '“{file}” का “{words}” विज्ञापन जैसा लगता है' },
    },
  },
  async *check(view) {
    const isFirst = firstInFile();
    for (const { text, location } of await textsOf(view))
      for (const { kind, words } of promotionsIn(text)) {
        const { file = '' } = location;
        if (isFirst(file, words)) yield { key: kind, data: { words, file }, location, outcome: 'review' };
      }
  },
});
