import { rule } from '../../rule.ts';

export default rule({
  id: 'pdf-tagged',
  subject: 'pdf',
  severity: 'info',
  appliesTo: ['pdf'],
  unless: ['pdf-has-text'],
  spec: 'ISO 14289-1 (PDF/UA), 7.1; GIGW 3.0',
  help: {
    en: {
      what: 'A PDF is tagged',
      why: 'Without tags a screen reader does not know headings, lists, tables or the order to read in.',
      how: 'Export it again as a tagged (accessible) PDF',
    },
    hi: {
      what: 'PDF में टैग हैं',
      why: 'टैग न हों तो स्क्रीन रीडर शीर्षक, सूची, तालिका और क्रम नहीं जान पाता।',
      how: 'टैग वाली (accessible) PDF के रूप में फिर निर्यात करें',
    },
  },
  messages: {
    en: { untagged: { what: '“{name}” has no tags' } },
    hi: { untagged: { what: '“{name}” में टैग नहीं हैं' } },
  },
  *check({ name, facts, at }) {
    if (facts && !facts.tagged) yield { key: 'untagged', data: { name }, location: at };
  },
});
