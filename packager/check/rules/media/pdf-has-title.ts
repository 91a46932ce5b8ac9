import { rule } from '../../rule.ts';

export default rule({
  id: 'pdf-has-title',
  subject: 'pdf',
  severity: 'info',
  appliesTo: ['pdf'],
  spec: 'ISO 14289-1 (PDF/UA), 7.1; WCAG 2.2, 2.4.2',
  help: {
    en: {
      what: 'A PDF has a title',
      why: 'Its window and its place in a list bear the file name instead.',
      how: 'Set the title in the properties of the document',
    },
    hi: {
      what: 'PDF का शीर्षक है',
      why: 'शीर्षक न हो तो खिड़की और सूची में फ़ाइल का नाम दिखता है।',
      how: 'दस्तावेज़ के गुणों में शीर्षक लिखें',
    },
  },
  messages: {
    en: { none: { what: '“{name}” has no title' } },
    hi: { none: { what: '“{name}” का शीर्षक नहीं है' } },
  },
  *check({ name, facts, at }) {
    if (facts && !facts.encrypted && facts.title === '') yield { key: 'none', data: { name }, location: at };
  },
});
