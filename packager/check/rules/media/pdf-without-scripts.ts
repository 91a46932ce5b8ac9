import { WEB } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'pdf-without-scripts',
  subject: 'pdf',
  severity: 'warning',
  appliesTo: ['pdf', ...WEB],
  spec: 'ISO 32000-1, 12.6.4',
  help: {
    en: {
      what: 'A PDF runs nothing',
      why: 'Scripts and started programs are how a document does harm; viewers block or warn.',
      how: 'Save it without scripts and without actions that start programs',
    },
    hi: {
      what: 'PDF कुछ नहीं चलाती',
      why: 'स्क्रिप्ट और प्रोग्राम चलाकर ही दस्तावेज़ नुक़सान करते हैं; दर्शक उन्हें रोकते हैं।',
      how: 'स्क्रिप्ट और प्रोग्राम चलाने वाली क्रियाओं के बिना सहेजें',
    },
  },
  messages: {
    en: { script: { what: '“{name}” holds JavaScript' }, launch: { what: '“{name}” starts a program' } },
    hi: { script: { what: '“{name}” में JavaScript है' }, launch: { what: '“{name}” कोई प्रोग्राम चलाती है' } },
  },
  *check({ name, facts, at }) {
    for (const script of facts?.scripts ?? [])
      yield { key: script === 'Launch' ? 'launch' : 'script', data: { name }, location: at };
  },
});
