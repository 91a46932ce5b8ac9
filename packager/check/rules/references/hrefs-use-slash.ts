import { IMS } from '../../kinds.ts';
import { bothNumbers, clause } from '../../manifest/demands-2004.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'hrefs-use-slash',
  subject: 'manifest',
  severity: 'error',
  appliesTo: IMS,
  spec: 'IMS CP 1.1.2, href; RFC 3986',
  requirements: bothNumbers(['REQ_30.7.3.3.2', 'REQ_30.7.3.9.2.2']),
  cause: () => '',
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
    for (const { element, href } of manifest.resources.flatMap((r) => [r, ...r.files])) {
      if (!href?.value.includes('\\')) continue;
      const requirement = element.local === 'file' ? 'REQ_30.7.3.9.2.2' : 'REQ_30.7.3.3.2';
      const data = { href: href.value };
      yield { key: 'href', data, location: manifest.at(href), ...clause(manifest, requirement) };
    }
  },
});
