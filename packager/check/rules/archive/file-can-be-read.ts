import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'file-can-be-read',
  subject: 'container',
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
    en: {
      unreadable: {
        what: '“{file}” {reason, select, ENOENT {is not there} EACCES {may not be read by you} EPERM {may not be read by you} other {could not be read: {reason}}}',
      },
    },
    hi: {
      unreadable: {
        what: '“{file}” {reason, select, ENOENT {वहाँ नहीं है} EACCES {पढ़ने की आपको अनुमति नहीं है} EPERM {पढ़ने की आपको अनुमति नहीं है} other {पढ़ी नहीं जा सकी: {reason}}}',
      },
    },
  },
  check: (view) => faultsOf(view, 'unreadable'),
});
