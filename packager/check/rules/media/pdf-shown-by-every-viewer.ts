import { WEB } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'pdf-shown-by-every-viewer',
  subject: 'pdf',
  severity: 'warning',
  appliesTo: ['pdf', ...WEB],
  spec: 'ISO 32000-2, 12.7.8 (XFA, withdrawn)',
  help: {
    en: {
      what: 'Every viewer shows the pages of a PDF',
      why: 'It is an XFA form: viewers other than Adobe’s show “Please wait” in place of its pages.',
      how: 'Print it to a PDF, or make the form anew as an ordinary one',
    },
    hi: {
      what: 'PDF के पृष्ठ हर दर्शक दिखाता है',
      why: 'यह XFA फ़ॉर्म है: Adobe के सिवा दर्शक पृष्ठों की जगह “Please wait” दिखाते हैं।',
      how: 'इसे PDF में प्रिंट करें, या फ़ॉर्म साधारण रूप में फिर बनाएँ',
    },
  },
  messages: {
    en: {
      form: { what: '“{name}” is an XFA form' },
    },
    hi: {
      form: { what: '“{name}” XFA फ़ॉर्म है' },
    },
  },
  *check({ name, facts, at }) {
    if (facts?.drawnByForm) yield { key: 'form', data: { name }, location: at };
  },
});
