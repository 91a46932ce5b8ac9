import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entries-not-bombs',
  subject: 'container',
  severity: 'error',
  help: {
    en: {
      what: 'No file swells when unpacked',
      why: 'Files like this are made to fill a server; receivers refuse them.',
      how: 'Replace the file by an ordinary one',
    },
    hi: {
      what: 'कोई फ़ाइल खुलने पर फूलती नहीं',
      why: 'ऐसी फ़ाइलें सर्वर भरने के लिए बनती हैं; इन्हें लौटा दिया जाता है।',
      how: 'इसकी जगह सामान्य फ़ाइल रखें',
    },
  },
  messages: {
    en: { 'bomb-ratio': { what: '“{file}” grows {ratio, number}-fold when unpacked' } },
    hi: { 'bomb-ratio': { what: '“{file}” खुलने पर {ratio, number} गुना हो जाती है' } },
  },
  check: (view) => faultsOf(view, 'bomb-ratio'),
});
