import { baseNameOf, folderOf } from '../../package/reference.ts';
import { displacedFiles } from '../../package/where-files-lie.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'manifest-at-root',
  subject: 'package',
  severity: 'error',
  unless: ['package-is-for-lms'],
  spec: 'ADLCP-PIF1; cmi5 14.1.0.0-2',
  help: {
    en: {
      what: 'The manifest lies at the top of the package',
      why: 'An LMS looks for it only there and will not find the course.',
      how: 'Move it up: pack the content of the folder, not the folder',
    },
    hi: {
      what: 'मैनिफ़ेस्ट पैकेज में सबसे ऊपर है',
      why: 'LMS उसे वहीं खोजता है; कोर्स नहीं मिलेगा।',
      how: 'ऊपर लाएँ: फ़ोल्डर नहीं, उसके भीतर की सामग्री पैक करें',
    },
  },
  messages: {
    en: { deep: { what: '{name} is in the folder “{folder}”, not at the top' } },
    hi: { deep: { what: '{name} “{folder}” फ़ोल्डर में है, सबसे ऊपर नहीं' } },
  },
  *check(view) {
    const { manifestPath, kind } = view;
    if (!manifestPath?.includes('/') || kind === 'course') return;
    // files-beside-manifest tells of one that lies in a folder by itself.
    if (displacedFiles(view)?.key === 'apart') return;
    const data = { name: baseNameOf(manifestPath), folder: folderOf(manifestPath) };
    yield { key: 'deep', data, location: { in: 'package', file: manifestPath } };
  },
});
