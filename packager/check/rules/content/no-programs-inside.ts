import { WEB } from '../../kinds.ts';
import { firstOf } from '../../package/first-of.ts';
import { rule } from '../../rule.ts';

/** What no-server-files does not name: that is the platform's own list. */
const RUNS = /\.(msi|msix|scr|pif|vbs|vbe|jse|wsf|wsh|hta|ps1|psm1|dll|lnk|reg|apk|dmg|pkg|iso|deb|rpm)$/i;

export default rule({
  id: 'no-programs-inside',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  spec: 'NIC guidelines for e-mail and uploads; CERT-In advisories on malicious attachments',
  help: {
    en: {
      what: 'The package holds no installers and no scripts of Windows',
      why: 'Scanners for viruses and many offices refuse an upload with one in it.',
      how: 'Remove it; say on the page where learners get the program',
    },
    hi: {
      what: 'पैकेज में इंस्टॉलर और Windows की स्क्रिप्ट नहीं',
      why: 'वायरस-जाँच और कई दफ़्तर ऐसी फ़ाइल वाला अपलोड रोक देते हैं।',
      how: 'उसे हटाएँ; पृष्ठ पर बताएँ कि प्रोग्राम कहाँ मिलेगा',
    },
  },
  messages: {
    en: {
      program: {
        what: '“{file}”{more, plural, =0 {} one { and one more file} other { and # more files}} would run on a computer',
      },
    },
    hi: {
      program: { what: '“{file}”{more, plural, =0 {} other { और # और फ़ाइलें}} कंप्यूटर पर चल सकती है' },
    },
  },
  *check({ files }) {
    yield* firstOf(
      files.paths.filter((path) => RUNS.test(path)),
      'program',
    );
  },
});
