import { IMS } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'hrefs-stay-inside',
  subject: 'manifest',
  severity: 'error',
  appliesTo: IMS,
  spec: 'SCORM 2004 CTS, resource check',
  help: {
    en: {
      what: 'Addresses stay inside the package',
      why: 'What lies outside is not uploaded; leading out is also refused as an attack.',
      how: 'Put the file into the package and name it there',
    },
    hi: {
      what: 'पते पैकेज के भीतर रहते हैं',
      why: 'बाहर की फ़ाइल अपलोड नहीं होती; बाहर जाना हमला मानकर लौटाया भी जाता है।',
      how: 'फ़ाइल पैकेज में रखें और वहीं का पता लिखें',
    },
  },
  messages: {
    en: { href: { what: '“{href}” leads out of the package' } },
    hi: { href: { what: '“{href}” पैकेज से बाहर ले जाता है' } },
  },
  *check(manifest) {
    for (const { href, target } of manifest.resources.flatMap((r) => [r, ...r.files])) {
      if (!href || !(target.kind === 'outside')) continue;
      yield { key: 'href', data: { href: href.value }, location: manifest.at(href) };
    }
  },
});
