import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entry-checksum-matches',
  subject: 'container',
  severity: 'error',
  spec: 'ZIP APPNOTE 4.4.7',
  cause: () => '',
  help: {
    en: {
      what: 'Every file matches its checksum',
      why: 'Its content changed after packing: a broken copy, or someone’s hand.',
      how: 'Copy or export the package again',
    },
    hi: {
      what: 'हर फ़ाइल अपने चेकसम से मिलती है',
      why: 'बँधने के बाद सामग्री बदल गई: कॉपी ख़राब हुई या किसी ने बदला।',
      how: 'पैकेज फिर से कॉपी या निर्यात करें',
    },
  },
  messages: {
    en: { 'crc-mismatch': { what: '“{file}” differs from its checksum' } },
    hi: { 'crc-mismatch': { what: '“{file}” अपने चेकसम से नहीं मिलती' } },
  },
  check: (view) => faultsOf(view, 'crc-mismatch'),
});
