import { IMS } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'hrefs-use-slash',
  subject: 'manifest',
  severity: 'error',
  appliesTo: IMS,
  spec: 'REQ_30.3.2',
  help: {
    en: {
      what: 'Addresses part folders by /',
      why: 'Browsers and servers outside Windows do not find the file.',
      how: 'Write / in place of \\',
    },
    hi: {
      what: 'पतों में फ़ोल्डर / से अलग हैं',
      why: 'Windows से बाहर के ब्राउज़र और सर्वर फ़ाइल नहीं खोज पाते।',
      how: '\\ की जगह / लिखें',
    },
  },
  messages: {
    en: { href: { what: '“{href}” has a backslash' } },
    hi: { href: { what: '“{href}” में उलटी तिरछी रेखा (\\) है' } },
  },
  *check(manifest) {
    for (const { href } of manifest.resources.flatMap((r) => [r, ...r.files])) {
      if (!href?.value.includes('\\')) continue;
      yield { key: 'href', data: { href: href.value }, location: manifest.at(href) };
    }
  },
});
