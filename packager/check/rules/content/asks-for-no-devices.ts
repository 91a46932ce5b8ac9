import { WEB } from '../../kinds.ts';
import { usesOf } from '../../package/script-uses.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'asks-for-no-devices',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  spec: 'Permissions Policy, 4',
  help: {
    en: {
      what: 'The course uses no camera, microphone or place',
      why: 'An LMS shows courses in a frame that has no leave for them; and they are personal data.',
      how: 'Do without, or say in the course why it is asked and go on without it',
    },
    hi: {
      what: 'कोर्स कैमरा, माइक्रोफ़ोन या स्थान नहीं माँगता',
      why: 'LMS के फ़्रेम में इनकी अनुमति नहीं होती; और ये निजी जानकारी हैं।',
      how: 'इनके बिना काम चलाएँ, या बताएँ कि क्यों चाहिए, और न मिलने पर भी आगे बढ़ें',
    },
  },
  messages: {
    en: {
      used: {
        what: '“{file}”{more, plural, =0 {} one { and one more file} other { and # more files}} uses {name}',
      },
    },
    hi: { used: { what: '“{file}”{more, plural, =0 {} other { और # और फ़ाइलें}} {name} का प्रयोग करती है' } },
  },
  check: (view) => usesOf(view, 'device'),
});
