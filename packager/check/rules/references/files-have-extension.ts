import { clause } from '../../manifest/demands-2004.ts';
import { extensionOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'files-have-extension',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: ['scorm2004-4'],
  spec: 'REQ_PENDING',
  help: {
    en: {
      what: 'Files of resources have an extension',
      why: 'A server tells by it what the file is; without one the browser may download it instead of showing it.',
      how: 'Name it with its extension, like index.html',
    },
    hi: {
      what: 'resource की फ़ाइलों के नाम में एक्सटेंशन है',
      why: 'सर्वर इसी से जानता है कि फ़ाइल क्या है; इसके बिना ब्राउज़र दिखाने के बजाय डाउनलोड कर सकता है।',
      how: 'नाम एक्सटेंशन के साथ रखें, जैसे index.html',
    },
  },
  messages: {
    en: { none: { what: '“{path}” has no extension' } },
    hi: { none: { what: '“{path}” में एक्सटेंशन नहीं है' } },
  },
  *check(manifest) {
    const told = new Set<string>();
    for (const { href, target } of manifest.resources.flatMap((r) => [r, ...r.files])) {
      if (!href || target.kind !== 'file' || extensionOf(target.path) !== '' || told.has(target.path))
        continue;
      told.add(target.path);
      const data = { path: target.path };
      yield { key: 'none', data, location: manifest.at(href), ...clause(manifest, 'REQ_PENDING') };
    }
  },
});
