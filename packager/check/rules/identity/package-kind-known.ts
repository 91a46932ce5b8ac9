import { baseNameOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'package-kind-known',
  subject: 'package',
  severity: 'error',
  unless: [
    'file-can-be-read',
    'archive-not-empty',
    'archive-is-zip',
    'archive-complete',
    'package-is-for-lms',
    'package-zipped-once',
  ],
  spec: 'ADLCP-PIF1; cmi5 14.0.0.0-1, 14.1.0.0-2',
  help: {
    en: {
      what: 'The package is of a known kind',
      why: 'An LMS finds nothing it could start.',
      how: 'Export the course as SCORM 1.2, or add the manifest it lacks',
    },
    hi: {
      what: 'पैकेज की पहचान हो जाती है',
      why: 'LMS को शुरू करने लायक कुछ नहीं मिलता।',
      how: 'कोर्स को SCORM 1.2 में निर्यात करें, या जो मैनिफ़ेस्ट नहीं है उसे जोड़ें',
    },
  },
  messages: {
    en: {
      unknown: { what: '“{name}” holds no manifest and no start page' },
      file: { what: '“{name}” is no package and no media file' },
    },
    hi: {
      unknown: { what: '“{name}” में न मैनिफ़ेस्ट है न शुरुआती पृष्ठ' },
      file: { what: '“{name}” न पैकेज है न मीडिया फ़ाइल' },
    },
  },
  *check(view) {
    if (view.kind !== 'unknown' || view.lockedManifest !== undefined) return;
    const name = baseNameOf(view.path);
    yield {
      key: view.files.paths.length === 1 && !/\.zip$/i.test(view.path) ? 'file' : 'unknown',
      data: { name },
    };
  },
});
