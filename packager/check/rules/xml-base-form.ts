import { attributeOf, elementsIn } from '../elements.ts';
import { IMS } from '../kinds.ts';
import { XML_NS } from '../manifest.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'xml-base-form',
  subject: 'manifest',
  severity: 'error',
  appliesTo: IMS,
  spec: 'REQ_30.3.2, REQ_30.3.3',
  help: {
    en: {
      what: 'xml:base is a folder inside the package',
      why: 'No file of the resource is found.',
      how: 'Write it like media/, without \\ or / at the start',
    },
    hi: {
      what: 'xml:base पैकेज के भीतर का फ़ोल्डर है',
      why: 'resource की कोई फ़ाइल नहीं मिलती।',
      how: 'media/ की तरह लिखें, शुरू में \\ या / न हो',
    },
  },
  messages: {
    en: {
      slash: { what: 'xml:base “{base}” starts with a slash' },
      backslash: { what: 'xml:base “{base}” has a backslash' },
    },
    hi: {
      slash: { what: 'xml:base “{base}” / से शुरू होता है' },
      backslash: { what: 'xml:base “{base}” में \\ है' },
    },
  },
  *check(manifest) {
    for (const element of elementsIn(manifest.root)) {
      const base = attributeOf(element, 'base', XML_NS);
      if (!base) continue;
      const key = base.value.includes('\\') ? 'backslash' : base.value.startsWith('/') ? 'slash' : undefined;
      if (key) yield { key, data: { base: base.value }, location: manifest.at(base) };
    }
  },
});
