import { WEB } from '../../kinds.ts';
import { usesOf } from '../../package/script-uses.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'no-debugger-left',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  spec: 'ECMAScript, 14.16',
  help: {
    en: {
      what: 'No script stops for its programmer',
      why: 'With the tools of the browser open the course stands still there.',
      how: 'Remove the statement',
    },
    hi: {
      what: 'कोई स्क्रिप्ट प्रोग्रामर के लिए नहीं रुकती',
      why: 'ब्राउज़र के औज़ार खुले हों तो कोर्स वहीं रुक जाता है।',
      how: 'यह कथन हटाएँ',
    },
  },
  messages: {
    en: {
      used: {
        what: '“{file}”{more, plural, =0 {} one { and one more file} other { and # more files}} holds a debugger statement',
      },
    },
    hi: { used: { what: '“{file}”{more, plural, =0 {} other { और # और फ़ाइलें}} में debugger कथन है' } },
  },
  check: (view) => usesOf(view, 'debugger'),
});
