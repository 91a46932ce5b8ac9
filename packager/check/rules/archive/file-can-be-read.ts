import { faultsOf } from '../../faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'file-can-be-read',
  subject: 'package',
  severity: 'error',
  help: {
    en: {
      what: 'The file can be read',
      why: 'Nobody can check or upload what cannot be opened.',
      how: 'Check that it exists and that you may read it',
    },
    hi: {
      what: 'फ़ाइल पढ़ी जा सकती है',
      why: 'जो खुल नहीं सकता, उसे न जाँचा जा सकता है न अपलोड किया जा सकता है।',
      how: 'देखें कि फ़ाइल है और आपको पढ़ने की अनुमति है',
    },
  },
  messages: {
    en: { unreadable: { what: '“{file}” could not be read: {reason}' } },
    hi: { unreadable: { what: '“{file}” पढ़ी नहीं जा सकी: {reason}' } },
  },
  check: (view) => faultsOf(view, 'unreadable'),
});
