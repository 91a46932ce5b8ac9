import { WEB } from '../../kinds.ts';
import { textsOf } from '../../package-texts.ts';
import { personalData } from '../../personal-data.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'texts-without-private-contacts',
  subject: 'package',
  severity: 'off',
  appliesTo: [...WEB, 'pdf'],
  spec: 'DPDP Act 2023, sections 4 to 6; Score card, Mandatory Requirements 001',
  help: {
    en: {
      what: 'The texts of a package show nobody’s private phone or e-mail',
      why: 'A course is read by thousands, and the number stays in it when its owner has moved on.',
      how: 'Give the address of the office, or leave it out',
    },
    hi: {
      what: 'पैकेज के पाठ में किसी का निजी फ़ोन या ई-मेल नहीं है',
      why: 'कोर्स हज़ारों लोग पढ़ते हैं, और व्यक्ति के बदल जाने पर भी नंबर उसमें रहता है।',
      how: 'दफ़्तर का पता दें, या इसे हटाएँ',
    },
  },
  messages: {
    en: {
      phone: { what: '“{file}” shows a mobile number: {masked}' },
      email: { what: '“{file}” shows an e-mail address: {masked}' },
    },
    hi: {
      phone: { what: '“{file}” में मोबाइल नंबर है: {masked}' },
      email: { what: '“{file}” में ई-मेल पता है: {masked}' },
    },
  },
  async *check(view) {
    const told = new Set<string>();
    for (const { text, location } of await textsOf(view)) {
      const { file = '' } = location;
      // Libraries name their authors.
      if (/\.m?js$/i.test(file)) continue;
      for (const { kind, masked } of personalData(text)) {
        if ((kind !== 'phone' && kind !== 'email') || told.has(`${file} ${masked}`)) continue;
        told.add(`${file} ${masked}`);
        // Of an office or of a person: that only a person can say.
        yield { key: kind, data: { masked, file }, location, outcome: 'review' };
      }
    }
  },
});
