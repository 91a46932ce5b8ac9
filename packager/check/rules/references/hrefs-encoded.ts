import { IMS } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'hrefs-encoded',
  subject: 'manifest',
  severity: 'info',
  appliesTo: IMS,
  spec: 'RFC 3986, 2.1',
  cause: () => '',
  help: {
    en: {
      what: 'Addresses are written as addresses',
      why: 'Some importers do not find a file whose address holds a space.',
      how: 'Write %20 for a space, or rename the file without one',
    },
    hi: {
      what: 'पते सही रूप में लिखे हैं',
      why: 'पते में ख़ाली जगह हो तो कुछ जगह फ़ाइल नहीं मिलती।',
      how: 'ख़ाली जगह के लिए %20 लिखें, या फ़ाइल का नाम बिना ख़ाली जगह के रखें',
    },
  },
  messages: {
    en: { href: { what: '“{href}” holds a space' } },
    hi: { href: { what: '“{href}” में ख़ाली जगह है' } },
  },
  *check(manifest) {
    for (const { href } of manifest.resources.flatMap((r) => [r, ...r.files])) {
      if (!href || !/\S\s+\S/.test(href.value)) continue;
      yield { key: 'href', data: { href: href.value }, location: manifest.at(href) };
    }
  },
});
