import { WEB } from '../../kinds.ts';
import { usesOf } from '../../package/script-uses.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'leaves-the-lms-alone',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  spec: 'HTML, 7.2.1',
  help: {
    en: {
      what: 'No script reaches for the page of the LMS',
      why: 'Where the LMS has another address the browser stops the script; where not, the course can change the LMS.',
      how: 'Look for the API with try and catch, and touch nothing else outside the course',
    },
    hi: {
      what: 'कोई स्क्रिप्ट LMS के पृष्ठ को नहीं छूती',
      why: 'LMS का पता अलग हो तो ब्राउज़र स्क्रिप्ट रोक देता है; वही हो तो कोर्स LMS को बदल सकता है।',
      how: 'API को try और catch से खोजें, और कोर्स के बाहर कुछ न छुएँ',
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
  check: (view) => usesOf(view, 'top'),
});
