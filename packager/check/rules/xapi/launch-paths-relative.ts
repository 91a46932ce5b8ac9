import { XAPI } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'launch-paths-relative',
  subject: 'xapi',
  severity: 'warning',
  appliesTo: XAPI,
  unless: ['launch-addresses-found'],
  spec: 'cmi5 14.1.0.0-3; RFC 3986, 4.2',
  help: {
    en: {
      what: 'Paths that are launched start at the package',
      why: 'Many LMSs read a / in front as the top of their own site and find nothing there.',
      how: 'Remove the / in front',
    },
    hi: {
      what: 'खुलने वाले पथ पैकेज से शुरू होते हैं',
      why: 'कई LMS शुरू के / को अपनी साइट का सबसे ऊपर समझते हैं और वहाँ कुछ नहीं पाते।',
      how: 'शुरू का / हटाएँ',
    },
  },
  messages: {
    en: {
      slash: { what: '“{address}” starts with /' },
    },
    hi: {
      slash: { what: '“{address}” / से शुरू होता है' },
    },
  },
  *check(course) {
    for (const { element, address, target } of course.launches) {
      if (target.kind !== 'file' || !/^[\\/]/.test(address) || course.view.alone) continue;
      yield { key: 'slash', data: { address }, location: course.at(element) };
    }
  },
});
