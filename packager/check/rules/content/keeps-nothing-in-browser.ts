import { WEB } from '../../kinds.ts';
import { usesOf } from '../../package/script-uses.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'keeps-nothing-in-browser',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  spec: 'HTML, 12.2',
  help: {
    en: {
      what: 'The course keeps nothing in the browser itself',
      why: 'On a shared computer the next learner meets what the last one left; on another computer it is gone.',
      how: 'Keep it in suspend_data, or in the state of the LRS',
    },
    hi: {
      what: 'कोर्स अपने से ब्राउज़र में कुछ नहीं रखता',
      why: 'साझे कंप्यूटर पर अगले शिक्षार्थी को पिछले का काम दिखता है; दूसरे कंप्यूटर पर वह नहीं मिलता।',
      how: 'इसे suspend_data में या LRS की state में रखें',
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
  check: (view) => usesOf(view, 'storage'),
});
