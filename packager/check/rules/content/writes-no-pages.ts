import { WEB } from '../../kinds.ts';
import { usesOf } from '../../package/script-uses.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'writes-no-pages',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  spec: 'HTML, 8.4.3',
  help: {
    en: {
      what: 'No script writes the page as it loads',
      why: 'Browsers may ignore what it writes on a slow network, and after loading it wipes the page.',
      how: 'Build elements and append them',
    },
    hi: {
      what: 'कोई स्क्रिप्ट पृष्ठ खुलते समय उसे नहीं लिखती',
      why: 'धीमे नेटवर्क पर ब्राउज़र इसे छोड़ सकता है, और खुलने के बाद यह पूरा पृष्ठ मिटा देती है।',
      how: 'तत्त्व बनाकर जोड़ें',
    },
  },
  messages: {
    en: {
      used: {
        what: '“{file}”{more, plural, =0 {} one { and one more file} other { and # more files}} calls {name}',
      },
    },
    hi: { used: { what: '“{file}”{more, plural, =0 {} other { और # और फ़ाइलें}} {name} बुलाती है' } },
  },
  check: (view) => usesOf(view, 'write'),
});
