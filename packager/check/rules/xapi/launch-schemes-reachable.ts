import { XAPI } from '../../kinds.ts';
import { addressFault } from '../../package/launch-address.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'launch-schemes-reachable',
  subject: 'xapi',
  severity: 'error',
  appliesTo: XAPI,
  spec: 'cmi5 14.1.0.0-3, 14.1.0.0-4; tincan.xml, launch',
  help: {
    en: {
      what: 'What is launched can be reached from the learner’s browser',
      why: 'The address means a place on the author’s machine, or code: nothing opens for the learner.',
      how: 'Put the file into the package and write its path',
    },
    hi: {
      what: 'जो खुलना है वह विद्यार्थी के ब्राउज़र से मिल सकता है',
      why: 'पता लेखक की मशीन की जगह या कोड है: विद्यार्थी के लिए कुछ नहीं खुलता।',
      how: 'फ़ाइल पैकेज में रखें और उसका पथ लिखें',
    },
  },
  messages: {
    en: {
      machine: { what: '“{address}” is a place on one machine' },
      code: { what: '“{address}” is code, not a place' },
      scheme: {
        what: '“{address}” is no page of the web',
        why: 'A browser starts another program for it, or none: no lesson opens.',
        how: 'Launch by https, or put the file into the package',
      },
    },
    hi: {
      machine: { what: '“{address}” किसी एक मशीन की जगह है' },
      code: { what: '“{address}” कोड है, जगह नहीं' },
      scheme: {
        what: '“{address}” वेब का पृष्ठ नहीं है',
        why: 'ब्राउज़र इसके लिए कोई दूसरा प्रोग्राम खोलता है, या कुछ नहीं: पाठ नहीं खुलता।',
        how: 'https से खोलें, या फ़ाइल पैकेज में रखें',
      },
    },
  },
  *check(course) {
    for (const { element, address, target } of course.launches) {
      const key = addressFault(target);
      // launch-addresses-found speaks of what cannot be read as an address.
      if (key && key !== 'malformed') yield { key, data: { address }, location: course.at(element) };
    }
  },
});
