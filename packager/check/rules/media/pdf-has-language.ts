import { rule } from '../../rule.ts';

export default rule({
  id: 'pdf-has-language',
  subject: 'pdf',
  severity: 'info',
  appliesTo: ['pdf'],
  spec: 'ISO 14289-1 (PDF/UA), 7.2; WCAG 2.2, 3.1.1',
  help: {
    en: {
      what: 'A PDF says its language',
      why: 'A screen reader takes its voice by that; Hindi read by an English voice is noise.',
      how: 'Set the language in the properties of the document',
    },
    hi: {
      what: 'PDF में उसकी भाषा लिखी है',
      why: 'स्क्रीन रीडर इसी से आवाज़ चुनता है; अंग्रेज़ी आवाज़ में हिंदी समझ नहीं आती।',
      how: 'दस्तावेज़ के गुणों में भाषा चुनें',
    },
  },
  messages: {
    en: { none: { what: '“{name}” does not say its language' } },
    hi: { none: { what: '“{name}” में भाषा नहीं लिखी' } },
  },
  *check({ name, facts, at }) {
    if (facts && !facts.encrypted && facts.language === '')
      yield { key: 'none', data: { name }, location: at };
  },
});
