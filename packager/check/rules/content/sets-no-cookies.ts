import { WEB } from '../../kinds.ts';
import { usesOf } from '../../package/script-uses.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'sets-no-cookies',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  spec: 'RFC 6265bis, 5.2 (SameSite)',
  help: {
    en: {
      what: 'The course sets no cookies',
      why: 'In the frame of an LMS at another address browsers drop them: what was kept in them is gone.',
      how: 'Keep it in suspend_data, or in the state of the LRS',
    },
    hi: {
      what: 'कोर्स कुकी नहीं रखता',
      why: 'दूसरे पते के LMS के फ़्रेम में ब्राउज़र इन्हें हटा देते हैं: जो रखा था वह नहीं मिलता।',
      how: 'इसे suspend_data में या LRS की state में रखें',
    },
  },
  messages: {
    en: {
      used: {
        what: '“{file}”{more, plural, =0 {} one { and one more file} other { and # more files}} sets a cookie',
      },
    },
    hi: {
      used: { what: '“{file}”{more, plural, =0 {} other { और # और फ़ाइलें}} कुकी रखती है' },
    },
  },
  check: (view) => usesOf(view, 'cookie'),
});
