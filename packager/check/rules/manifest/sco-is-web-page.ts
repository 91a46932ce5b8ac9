import { SCORM } from '../../kinds.ts';
import { CANNOT_REPORT, RUNS_ON_SERVER } from '../../package/cannot-report.ts';
import { extensionOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'sco-is-web-page',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM,
  spec: 'SCORM 1.2 CTS, SCO-RTE1',
  help: {
    en: {
      what: 'What reports to the LMS is a web page',
      why: 'Only a page can find the LMS; the lesson would never be completed.',
      how: 'Start with an HTML page, or write scormtype="asset"',
    },
    hi: {
      what: 'LMS को सूचना देने वाला वेब पृष्ठ है',
      why: 'LMS को केवल वेब पृष्ठ खोज सकता है; पाठ कभी पूर्ण नहीं होगा।',
      how: 'HTML पृष्ठ से शुरू करें, या scormtype="asset" लिखें',
    },
  },
  messages: {
    en: {
      other: { what: '“{path}” is to report to the LMS but is no web page' },
      server: {
        what: '“{path}” starts a lesson but runs only on a server of its own',
        why: 'An LMS keeps files and runs no programs: the learner sees code, or gets a download.',
        how: 'Start with an HTML page',
      },
    },
    hi: {
      other: { what: '“{path}” को LMS को सूचना देनी है, पर वह वेब पृष्ठ नहीं' },
      server: {
        what: '“{path}” से पाठ शुरू होता है, पर वह केवल अपने सर्वर पर चलती है',
        why: 'LMS फ़ाइलें रखता है, प्रोग्राम नहीं चलाता: शिक्षार्थी को कोड दिखता है या डाउनलोड मिलता है।',
        how: 'HTML पृष्ठ से शुरू करें',
      },
    },
  },
  *check(manifest) {
    for (const { href, target, scormtype } of manifest.resources) {
      if (!href || target.kind !== 'file' || scormtype?.value.toLowerCase() !== 'sco') continue;
      const extension = extensionOf(target.path);
      const key = RUNS_ON_SERVER.has(extension)
        ? 'server'
        : CANNOT_REPORT.has(extension)
          ? 'other'
          : undefined;
      if (key) yield { key, data: { path: target.path }, location: manifest.at(href) };
    }
  },
});
