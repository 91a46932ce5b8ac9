import { IMS } from '../../kinds.ts';
import { clause } from '../../manifest/demands-2004.ts';
import { attributeOf } from '../../manifest/elements.ts';
import { XML_NS } from '../../manifest/manifest.ts';
import { addressFault } from '../../package/launch-address.ts';
import { folderOf, resolve } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'hrefs-stay-inside',
  subject: 'manifest',
  severity: 'error',
  appliesTo: IMS,
  spec: 'SCORM 2004 CTS, resource check; REQ_PENDING',
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
    en: {
      href: { what: '“{href}” leads out of the package' },
      base: {
        what: 'xml:base “{href}” leads out of the package',
        how: 'Write a folder of the package, like media/, or remove xml:base',
      },
    },
    hi: {
      href: { what: '“{href}” पैकेज से बाहर ले जाता है' },
      base: {
        what: 'xml:base “{href}” पैकेज से बाहर ले जाता है',
        how: 'media/ जैसा पैकेज का फ़ोल्डर लिखें, या xml:base हटाएँ',
      },
    },
  },
  *check(manifest) {
    for (const element of manifest.all) {
      const base = attributeOf(element, 'base', XML_NS);
      const around = element.parent ? manifest.baseOf(element.parent) : folderOf(manifest.path);
      if (!base || resolve(base.value, around).kind !== 'outside') continue;
      yield { key: 'base', data: { href: base.value }, location: manifest.at(base) };
    }
    for (const { href, target } of manifest.resources.flatMap((r) => [r, ...r.files])) {
      // A file: address, or one with a drive, is of the author's own machine.
      const ofMachine = addressFault(target) === 'machine';
      if (!href || !(target.kind === 'outside' || ofMachine)) continue;
      // Where the address itself is sound, the fault is that of its xml:base, told above or by xml-base-form.
      const own = resolve(href.value, folderOf(manifest.path));
      if (own.kind === 'file') continue;
      const data = { href: href.value };
      yield {
        key: 'href',
        data,
        location: manifest.at(href),
        ...(ofMachine && clause(manifest, 'REQ_PENDING')),
      };
    }
  },
});
