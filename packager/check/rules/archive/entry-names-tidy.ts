import { faultsTogether } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entry-names-tidy',
  subject: 'container',
  severity: 'warning',
  spec: 'ZIP APPNOTE 4.4.17',
  help: {
    en: {
      what: 'Names have no empty parts or dots',
      why: 'Programs disagree on where such a file goes.',
      how: 'Make the ZIP again',
    },
    hi: {
      what: 'नामों में ख़ाली हिस्से या बिंदु नहीं',
      why: 'ऐसी फ़ाइल कहाँ रखी जाए, इस पर प्रोग्राम एकमत नहीं।',
      how: 'ZIP फिर से बनाएँ',
    },
  },
  messages: {
    en: {
      'untidy-path': {
        what: '{more, plural, =0 {“{file}” has} other {“{file}” and # more have}} an empty part or a dot for a folder',
      },
    },
    hi: {
      'untidy-path': {
        what: '“{file}”{more, plural, =0 {} other { और # अन्य}} में फ़ोल्डर की जगह बिंदु या ख़ाली हिस्सा है',
      },
    },
  },
  check: (view) => faultsTogether(view, 'untidy-path'),
});
