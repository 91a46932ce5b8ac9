import { IMS } from '../../kinds.ts';
import { addressFault } from '../../package/launch-address.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'launch-inside-package',
  subject: 'manifest',
  severity: 'info',
  appliesTo: IMS,
  help: {
    en: {
      what: 'Lessons start from files of the package',
      why: 'Without a network, or when that site changes, the lesson is gone; it usually cannot report either.',
      how: 'Put the lesson into the package',
    },
    hi: {
      what: 'पाठ पैकेज की ही फ़ाइलों से शुरू होते हैं',
      why: 'नेटवर्क न हो या वह साइट बदल जाए तो पाठ ग़ायब; वह अक्सर सूचना भी नहीं भेज पाता।',
      how: 'पाठ को पैकेज में रखें',
    },
  },
  messages: {
    en: { external: { what: 'A lesson starts at {url}' } },
    hi: { external: { what: 'एक पाठ {url} से शुरू होता है' } },
  },
  *check(manifest) {
    for (const { href, target } of manifest.launched) {
      // Where nothing starts, hrefs-stay-inside and launch-addresses-usable speak.
      if (!href || target.kind !== 'external' || addressFault(target)) continue;
      yield { key: 'external', data: { url: target.url }, location: manifest.at(href) };
    }
  },
});
