import { rule } from '../../rule.ts';

export default rule({
  id: 'pdf-not-encrypted',
  subject: 'pdf',
  severity: 'warning',
  appliesTo: ['pdf'],
  spec: 'ISO 32000-1, 7.6',
  help: {
    en: {
      what: 'A PDF has no password and no locks',
      why: 'Screen readers, search and the platform’s own checks cannot get at its text.',
      how: 'Save the PDF without a password and without restrictions',
    },
    hi: {
      what: 'PDF पर पासवर्ड या ताला नहीं',
      why: 'स्क्रीन रीडर, खोज और मंच की जाँच उसके पाठ तक नहीं पहुँच पाते।',
      how: 'PDF बिना पासवर्ड और बिना रोक के सहेजें',
    },
  },
  messages: {
    en: { encrypted: { what: '“{name}” is encrypted' } },
    hi: { encrypted: { what: '“{name}” कूटबद्ध है' } },
  },
  *check({ name, facts, at }) {
    if (facts?.encrypted) yield { key: 'encrypted', data: { name }, location: at };
  },
});
