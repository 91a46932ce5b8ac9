import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entry-names-stay-inside',
  subject: 'container',
  severity: 'error',
  spec: 'ZIP APPNOTE 4.4.17',
  help: {
    en: {
      what: 'No file leads out of the package',
      why: 'Unpacked carelessly it would overwrite files of the server; receivers refuse it.',
      how: 'Make the ZIP from inside the course folder',
    },
    hi: {
      what: 'कोई फ़ाइल पैकेज से बाहर नहीं जाती',
      why: 'लापरवाही से खोलने पर यह सर्वर की फ़ाइलें बदल देगी; इसे लौटा दिया जाता है।',
      how: 'ZIP कोर्स के फ़ोल्डर के भीतर से बनाएँ',
    },
  },
  messages: {
    en: { traversal: { what: '“{file}” leads out of the package' } },
    hi: { traversal: { what: '“{file}” पैकेज से बाहर ले जाती है' } },
  },
  check: (view) => faultsOf(view, 'traversal'),
});
