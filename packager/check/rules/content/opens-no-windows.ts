import { WEB } from '../../kinds.ts';
import { usesOf } from '../../package/script-uses.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'opens-no-windows',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  spec: 'WCAG 2.2 3.2.5',
  help: {
    en: {
      what: 'No script opens a window',
      why: 'Browsers and the apps of platforms block new windows; what is in them is not seen.',
      how: 'Show it on the page, or make it a link',
    },
    hi: {
      what: 'कोई स्क्रिप्ट नई विंडो नहीं खोलती',
      why: 'ब्राउज़र और मंचों के ऐप नई विंडो रोक देते हैं; उसमें रखी सामग्री नहीं दिखती।',
      how: 'इसे पृष्ठ पर दिखाएँ, या लिंक बनाएँ',
    },
  },
  messages: {
    en: {
      used: {
        what: '“{file}”{more, plural, =0 {} one { and one more file} other { and # more files}} opens a window',
      },
    },
    hi: { used: { what: '“{file}”{more, plural, =0 {} other { और # और फ़ाइलें}} नई विंडो खोलती है' } },
  },
  check: (view) => usesOf(view, 'window'),
});
