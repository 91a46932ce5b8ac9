import { extensionOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

/** What people put beside a package they send. */
const BESIDE: ReadonlySet<string> = new Set(['txt', 'md', 'pdf', 'docx', 'doc']);

export default rule({
  id: 'package-zipped-once',
  subject: 'package',
  severity: 'error',
  unless: ['file-can-be-read', 'archive-is-zip'],
  spec: 'ADLCP-PIF1',
  help: {
    en: {
      what: 'The package is not packed inside another ZIP',
      why: 'An LMS unpacks once: it finds a ZIP instead of a manifest.',
      how: 'Unpack it and upload the ZIP inside',
    },
    hi: {
      what: 'पैकेज किसी और ZIP के भीतर नहीं है',
      why: 'LMS एक ही बार खोलता है: उसे मैनिफ़ेस्ट की जगह ZIP मिलती है।',
      how: 'इसे खोलें और भीतर की ZIP अपलोड करें',
    },
  },
  messages: {
    en: {
      one: { what: 'The ZIP holds only “{name}”' },
      several: {
        what: 'The ZIP holds {count, number} further ZIPs and no manifest',
        how: 'Unpack it and upload them one by one',
      },
    },
    hi: {
      one: { what: 'ZIP में केवल “{name}” है' },
      several: {
        what: 'ZIP में {count, number} और ZIP हैं, मैनिफ़ेस्ट कोई नहीं',
        how: 'इसे खोलें और उन्हें एक-एक करके अपलोड करें',
      },
    },
  },
  *check({ kind, files, isFile }) {
    if (kind !== 'unknown' || !isFile) return;
    const zips = files.paths.filter((path) => extensionOf(path) === 'zip');
    const rest = files.paths.filter((path) => !zips.includes(path) && !BESIDE.has(extensionOf(path)));
    const [first, second] = zips;
    if (first === undefined || rest.length > 0) return;
    const location = { in: 'package', file: first } as const;
    yield { key: second ? 'several' : 'one', data: { name: first, count: zips.length }, location };
  },
});
