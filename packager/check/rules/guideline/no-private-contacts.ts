import { rule } from '../../rule.ts';
import { personalData } from '../../wording/personal-data.ts';

export default rule({
  id: 'no-private-contacts',
  subject: 'page',
  severity: 'off',
  spec: 'DPDP Act 2023, sections 4 to 6',
  help: {
    en: {
      what: 'No page gives the private phone or e-mail of a person',
      why: 'Strangers will call and write, for years after the person has left the post.',
      how: 'Give the office’s own line or mailbox, or take it out',
    },
    hi: {
      what: 'किसी पृष्ठ पर किसी व्यक्ति का निजी फ़ोन या ई-मेल नहीं है',
      why: 'अनजान लोग फ़ोन और मेल करेंगे, उस व्यक्ति के पद छोड़ने के बरसों बाद भी।',
      how: 'कार्यालय का अपना फ़ोन या ई-मेल दें, या इसे हटाएँ',
    },
  },
  messages: {
    en: {
      phone: { what: 'This looks like a mobile number: {masked}' },
      email: { what: 'This looks like the e-mail of a person: {masked}' },
    },
    hi: {
      phone: { what: 'यह मोबाइल नंबर लगता है: {masked}' },
      email: { what: 'यह किसी व्यक्ति का ई-मेल लगता है: {masked}' },
    },
  },
  *check({ texts }) {
    for (const { text, location } of texts)
      for (const { kind, masked } of personalData(text))
        if (kind === 'phone' || kind === 'email') yield { key: kind, data: { masked }, location };
  },
});
