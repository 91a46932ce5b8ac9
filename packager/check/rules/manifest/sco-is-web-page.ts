import { CANNOT_REPORT } from '../../cannot-report.ts';
import { SCORM } from '../../kinds.ts';
import { extensionOf } from '../../reference.ts';
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
    en: { other: { what: '“{path}” is to report to the LMS but is no web page' } },
    hi: { other: { what: '“{path}” को LMS को सूचना देनी है, पर वह वेब पृष्ठ नहीं' } },
  },
  *check(manifest) {
    for (const { href, target, scormtype } of manifest.resources) {
      if (!href || target.kind !== 'file' || scormtype?.value.toLowerCase() !== 'sco') continue;
      if (!CANNOT_REPORT.has(extensionOf(target.path))) continue;
      yield { key: 'other', data: { path: target.path }, location: manifest.at(href) };
    }
  },
});
