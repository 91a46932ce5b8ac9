import { WEB } from '../../kinds.ts';
import { usesOf } from '../../package/script-uses.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'no-blocking-dialogs',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  spec: 'HTML, 8.8.1',
  help: {
    en: {
      what: 'No script stops the page with a dialog of the browser',
      why: 'Browsers do not show such dialogs in a frame of another address: the answer is always no.',
      how: 'Show the message on the page itself',
    },
    hi: {
      what: 'कोई स्क्रिप्ट ब्राउज़र का संवाद खोलकर पृष्ठ नहीं रोकती',
      why: 'दूसरे पते के फ़्रेम में ब्राउज़र ऐसे संवाद नहीं दिखाता: उत्तर हमेशा “नहीं” होता है।',
      how: 'संदेश पृष्ठ पर ही दिखाएँ',
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
  check: (view) => usesOf(view, 'dialog'),
});
