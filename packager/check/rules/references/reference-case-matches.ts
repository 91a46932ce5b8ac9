import { IMS } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'reference-case-matches',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: IMS,
  spec: 'SCORM 2004 CTS, resource check',
  help: {
    en: {
      what: 'Names are written with the same capitals everywhere',
      why: 'It works on Windows and fails on most servers.',
      how: 'Write the name as the file has it',
    },
    hi: {
      what: 'नाम हर जगह एक-से बड़े-छोटे अक्षरों में हैं',
      why: 'Windows पर चलेगा, अधिकतर सर्वरों पर नहीं।',
      how: 'नाम वैसे ही लिखें जैसे फ़ाइल का है',
    },
  },
  messages: {
    en: { differs: { what: '“{path}” is written, the file is “{actual}”' } },
    hi: { differs: { what: '“{path}” लिखा है, फ़ाइल “{actual}” है' } },
  },
  *check(manifest) {
    const { view } = manifest;
    for (const { href, target } of manifest.resources.flatMap((r) => [r, ...r.files])) {
      if (!href || target.kind !== 'file' || view.holds(target)) continue;
      const actual = view.inOtherCase(target.path);
      if (actual) yield { key: 'differs', data: { path: target.path, actual }, location: manifest.at(href) };
    }
  },
});
