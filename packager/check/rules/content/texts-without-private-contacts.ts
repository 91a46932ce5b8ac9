import { WEB } from '../../kinds.ts';
import { firstInFile, textsOf } from '../../package/package-texts.ts';
import { rule } from '../../rule.ts';
import { personalData } from '../../wording/personal-data.ts';

export default rule({
  id: 'texts-without-private-contacts',
  subject: 'package',
  severity: 'off',
  appliesTo: [...WEB, 'pdf'],
  spec: 'DPDP Act 2023, sections 4 to 6',
  help: {
    en: {
      what: 'Texts of a package give no private phone or e-mail',
      why: 'Strangers will call and write, for years after the person has left the post.',
      how: 'Give the office’s own line or mailbox, or take it out, and pack again',
    },
    hi: {
      what: 'पैकेज के पाठ में किसी का निजी फ़ोन या ई-मेल नहीं है',
      why: 'अनजान लोग फ़ोन और मेल करेंगे, उस व्यक्ति के पद छोड़ने के बरसों बाद भी।',
      how: 'कार्यालय का अपना फ़ोन या ई-मेल दें, या इसे हटाएँ, और फिर पैक करें',
    },
  },
  messages: {
    en: {
      phone: { what: '“{file}” shows what looks like a mobile number: {masked}' },
      email: { what: '“{file}” shows what looks like an own e-mail: {masked}' },
    },
    hi: {
      phone: { what: '“{file}” में मोबाइल नंबर जैसा कुछ है: {masked}' },
      email: { what: '“{file}” में निजी ई-मेल जैसा कुछ है: {masked}' },
    },
  },
  async *check(view) {
    const isFirst = firstInFile();
    for (const { text, location } of await textsOf(view))
      for (const { kind, masked } of personalData(text)) {
        const { file = '' } = location;
        if ((kind === 'phone' || kind === 'email') && isFirst(file, masked))
          yield { key: kind, data: { masked, file }, location };
      }
  },
});
