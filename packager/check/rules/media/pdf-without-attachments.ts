import { rule } from '../../rule.ts';

export default rule({
  id: 'pdf-without-attachments',
  subject: 'pdf',
  severity: 'info',
  appliesTo: ['pdf'],
  spec: 'ISO 32000-1, 7.11.4',
  help: {
    en: {
      what: 'A PDF carries no other files',
      why: 'The platform’s viewer does not show them, and they may hold what nobody has checked.',
      how: 'Offer the files as items of their own',
    },
    hi: {
      what: 'PDF के भीतर और फ़ाइलें नहीं',
      why: 'मंच का दर्शक उन्हें नहीं दिखाता, और उनमें बिना जाँचा कुछ भी हो सकता है।',
      how: 'फ़ाइलें अलग से दें',
    },
  },
  messages: {
    en: { attached: { what: '{count, plural, one {A file is} other {# files are}} attached to “{name}”' } },
    hi: { attached: { what: '“{name}” में {count, plural, one {एक फ़ाइल नत्थी है} other {# फ़ाइलें नत्थी हैं}}' } },
  },
  *check({ name, facts, at }) {
    if (facts && facts.attachments > 0)
      yield { key: 'attached', data: { name, count: facts.attachments }, location: at };
  },
});
