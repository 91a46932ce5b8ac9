import { faultsTogether } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'no-system-files',
  subject: 'container',
  severity: 'info',
  help: {
    en: {
      what: 'No leftovers of the operating system',
      why: 'They only make the upload larger.',
      how: 'Leave them out',
    },
    hi: { what: 'ऑपरेटिंग सिस्टम की फ़ालतू फ़ाइलें नहीं', why: 'इनसे अपलोड केवल भारी होता है।', how: 'इन्हें छोड़ दें' },
  },
  messages: {
    en: {
      junk: {
        what: '{count, plural, one {“{file}” is left} other {“{file}” and others are left}} by an operating system',
      },
    },
    hi: {
      junk: {
        what: '{count, plural, one {“{file}” ऑपरेटिंग सिस्टम की छोड़ी फ़ाइल है} other {“{file}” जैसी # फ़ाइलें ऑपरेटिंग सिस्टम ने छोड़ी हैं}}',
      },
    },
  },
  check: (view) => faultsTogether(view, 'junk'),
});
