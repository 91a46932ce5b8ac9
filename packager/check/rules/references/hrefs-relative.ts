import { IMS } from '../../kinds.ts';
import { bothNumbers, clause } from '../../manifest/demands-2004.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'hrefs-relative',
  subject: 'manifest',
  severity: 'error',
  appliesTo: IMS,
  spec: 'SCORM 1.2 CTS 1.2.7',
  requirements: bothNumbers(['REQ_30.7.3.3.3', 'REQ_30.7.3.9.2.3']),
  cause: () => '',
  help: {
    en: {
      what: 'Addresses do not start with a slash',
      why: 'They lead to the top of the server, not of the package.',
      how: 'Remove the slash at the start',
    },
    hi: {
      what: 'पते / से शुरू नहीं होते',
      why: 'ऐसा पता पैकेज के नहीं, सर्वर के शीर्ष पर ले जाता है।',
      how: 'शुरू का / हटाएँ',
    },
  },
  messages: {
    en: { href: { what: '“{href}” starts with a slash' } },
    hi: { href: { what: '“{href}” / से शुरू होता है' } },
  },
  *check(manifest) {
    for (const { element, href } of manifest.resources.flatMap((r) => [r, ...r.files])) {
      if (!href || !/^\s*\/(?!\/)/.test(href.value)) continue;
      const requirement = element.local === 'file' ? 'REQ_30.7.3.9.2.3' : 'REQ_30.7.3.3.3';
      const data = { href: href.value };
      yield { key: 'href', data, location: manifest.at(href), ...clause(manifest, requirement) };
    }
  },
});
