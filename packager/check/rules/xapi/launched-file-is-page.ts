import { XAPI } from '../../kinds.ts';
import { CANNOT_REPORT, RUNS_ON_SERVER } from '../../package/cannot-report.ts';
import { extensionOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'launched-file-is-page',
  subject: 'xapi',
  severity: 'warning',
  appliesTo: XAPI,
  unless: ['launch-addresses-found', 'launch-file-not-empty'],
  spec: 'cmi5 7.1.1.0-1, 8.1.2.0-4; tincan.xml, launch',
  help: {
    en: {
      what: 'What is launched is a web page',
      why: 'Only a page can send what the learner did: the unit never starts and never ends for the LMS.',
      how: 'Launch an HTML page that shows the file and reports',
    },
    hi: {
      what: 'जो खुलता है वह वेब पृष्ठ है',
      why: 'विद्यार्थी ने क्या किया, यह केवल वेब पृष्ठ बता सकता है: LMS के लिए इकाई न शुरू होती है, न पूरी।',
      how: 'ऐसा HTML पृष्ठ खोलें जो फ़ाइल दिखाए और सूचना भेजे',
    },
  },
  messages: {
    en: {
      other: { what: '“{path}” is launched but is no web page' },
      server: {
        what: '“{path}” is launched but runs only on a server of its own',
        why: 'An LMS keeps files and runs no programs: the learner sees code, or gets a download.',
        how: 'Launch an HTML page, or the whole address of the server',
      },
    },
    hi: {
      other: { what: '“{path}” खुलती है, पर वेब पृष्ठ नहीं है' },
      server: {
        what: '“{path}” खुलती है, पर केवल अपने सर्वर पर चलती है',
        why: 'LMS फ़ाइलें रखता है, प्रोग्राम नहीं चलाता: विद्यार्थी को कोड दिखता है या डाउनलोड मिलता है।',
        how: 'HTML पृष्ठ खोलें, या सर्वर का पूरा पता लिखें',
      },
    },
  },
  *check(course) {
    for (const { element, target } of course.launches) {
      if (target.kind !== 'file') continue;
      const extension = extensionOf(target.path);
      const key = RUNS_ON_SERVER.has(extension)
        ? 'server'
        : CANNOT_REPORT.has(extension)
          ? 'other'
          : undefined;
      if (key) yield { key, data: { path: target.path }, location: course.at(element) };
    }
  },
});
