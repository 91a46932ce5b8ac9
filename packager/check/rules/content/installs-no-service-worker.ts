import { WEB } from '../../kinds.ts';
import { usesOf } from '../../package/script-uses.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'installs-no-service-worker',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  spec: 'Service Workers, 3.2',
  help: {
    en: {
      what: 'The course installs no service worker',
      why: 'It stays in the browser after the course and answers for other courses at the same address.',
      how: 'Leave it out; a package has all its files already',
    },
    hi: {
      what: 'कोर्स service worker नहीं लगाता',
      why: 'वह कोर्स के बाद भी ब्राउज़र में रहता है और उसी पते के दूसरे कोर्सों का उत्तर देता है।',
      how: 'इसे हटाएँ; पैकेज में सारी फ़ाइलें पहले से हैं',
    },
  },
  messages: {
    en: {
      used: {
        what: '“{file}”{more, plural, =0 {} one { and one more file} other { and # more files}} installs a service worker',
      },
    },
    hi: { used: { what: '“{file}”{more, plural, =0 {} other { और # और फ़ाइलें}} service worker लगाती है' } },
  },
  check: (view) => usesOf(view, 'worker'),
});
