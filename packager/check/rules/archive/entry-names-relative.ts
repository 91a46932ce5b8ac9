import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entry-names-relative',
  subject: 'container',
  severity: 'error',
  spec: 'ZIP APPNOTE 4.4.17',
  help: {
    en: {
      what: 'Names start inside the package',
      why: 'A name that starts at the root of a disk is refused as an attack.',
      how: 'Make the ZIP from inside the course folder',
    },
    hi: {
      what: 'नाम पैकेज के भीतर से शुरू होते हैं',
      why: 'डिस्क की जड़ से शुरू होने वाला नाम हमला मानकर लौटा दिया जाता है।',
      how: 'ZIP कोर्स के फ़ोल्डर के भीतर से बनाएँ',
    },
  },
  messages: {
    en: {
      'absolute-path': { what: '“{file}” starts at the root of a disk' },
      'drive-path': { what: '“{file}” names a disk drive' },
    },
    hi: {
      'absolute-path': { what: '“{file}” डिस्क की जड़ से शुरू होती है' },
      'drive-path': { what: '“{file}” में डिस्क ड्राइव का नाम है' },
    },
  },
  check: (view) => faultsOf(view, 'absolute-path', 'drive-path'),
});
