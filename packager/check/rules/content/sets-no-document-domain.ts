import { WEB } from '../../kinds.ts';
import { usesOf } from '../../package/script-uses.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'sets-no-document-domain',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  spec: 'HTML, 7.5.2',
  help: {
    en: {
      what: 'No script sets document.domain',
      why: 'Browsers ignore it since 2023: two addresses that met by it no longer do, and the course may not find its LMS.',
      how: 'Serve both from one address, or speak by postMessage',
    },
    hi: {
      what: 'कोई स्क्रिप्ट document.domain नहीं बदलती',
      why: '2023 से ब्राउज़र इसे नहीं मानते: जो दो पते इससे मिलते थे वे अब नहीं मिलते, और कोर्स को LMS नहीं मिलता।',
      how: 'दोनों को एक ही पते से दें, या postMessage से बात करें',
    },
  },
  messages: {
    en: {
      used: {
        what: '“{file}”{more, plural, =0 {} one { and one more file} other { and # more files}} sets document.domain',
      },
    },
    hi: {
      used: { what: '“{file}”{more, plural, =0 {} other { और # और फ़ाइलें}} document.domain बदलती है' },
    },
  },
  check: (view) => usesOf(view, 'domain'),
});
