import { WEB } from '../../kinds.ts';
import { usesOf } from '../../package/script-uses.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'no-synchronous-requests',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  spec: 'XMLHttpRequest, 4.5.1',
  help: {
    en: {
      what: 'No script waits for the network with the page frozen',
      why: 'Nothing moves until the answer comes, and browsers refuse such requests while a page closes.',
      how: 'Ask asynchronously; use fetch with keepalive at the end',
    },
    hi: {
      what: 'कोई स्क्रिप्ट पृष्ठ रोककर नेटवर्क की प्रतीक्षा नहीं करती',
      why: 'उत्तर आने तक सब रुका रहता है, और पृष्ठ बंद होते समय ब्राउज़र ऐसी माँग ठुकरा देता है।',
      how: 'असिंक्रोनस ढंग से माँगें; अंत में fetch keepalive लें',
    },
  },
  messages: {
    en: {
      used: {
        what: '“{file}”{more, plural, =0 {} one { and one more file} other { and # more files}} asks synchronously',
      },
    },
    hi: { used: { what: '“{file}”{more, plural, =0 {} other { और # और फ़ाइलें}} सिंक्रोनस माँग करती है' } },
  },
  check: (view) => usesOf(view, 'synchronous'),
});
