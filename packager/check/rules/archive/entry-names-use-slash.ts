import { faultsTogether } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entry-names-use-slash',
  subject: 'container',
  severity: 'error',
  spec: 'ZIP APPNOTE 4.4.17',
  help: {
    en: {
      what: 'Folders in names are parted by /',
      why: 'On the server “a\\b” is one odd file name, and the course does not find b.',
      how: 'Pack with a tool that writes /',
    },
    hi: {
      what: 'नामों में फ़ोल्डर / से अलग हैं',
      why: 'सर्वर पर “a\\b” एक अजीब फ़ाइल नाम है; कोर्स को b नहीं मिलती।',
      how: 'ऐसे औज़ार से पैक करें जो / लिखे',
    },
  },
  messages: {
    en: {
      backslash: { what: '{more, plural, =0 {“{file}” has} other {“{file}” and # more have}} backslashes' },
    },
    hi: { backslash: { what: '“{file}”{more, plural, =0 {} other { और # अन्य}} में उलटी तिरछी रेखा (\\) है' } },
  },
  check: (view) => faultsTogether(view, 'backslash'),
});
