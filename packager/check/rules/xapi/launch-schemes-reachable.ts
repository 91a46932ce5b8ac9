import { XAPI } from '../../kinds.ts';
import { rule } from '../../rule.ts';

/** A single letter is a drive. */
const MACHINE = /^(file|[a-z])$/;
const CODE: ReadonlySet<string> = new Set(['javascript', 'vbscript', 'data', 'blob', 'about']);

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
    },
    hi: {
      machine: { what: '“{address}” किसी एक मशीन की जगह है' },
      code: { what: '“{address}” कोड है, जगह नहीं' },
    },
  },
  *check(course) {
    for (const { element, address, target } of course.launches) {
      if (target.kind !== 'external') continue;
      const key = MACHINE.test(target.scheme) ? 'machine' : CODE.has(target.scheme) ? 'code' : undefined;
      if (key) yield { key, data: { address }, location: course.at(element) };
    }
  },
});
