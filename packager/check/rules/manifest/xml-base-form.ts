import { attributeOf, elementsIn } from '../../elements.ts';
import { IMS, SCORM2004 } from '../../kinds.ts';
import { XML_NS } from '../../manifest.ts';
import { rule } from '../../rule.ts';

/** IMS CP lets a base end in a file name, as XML Base does; SCORM 2004 does not. */
function faultOf(base: string, is2004: boolean): string | undefined {
  if (base.includes('\\')) return 'backslash';
  if (base.startsWith('/')) return 'slash';
  return is2004 && !base.endsWith('/') ? 'open' : undefined;
}

export default rule({
  id: 'xml-base-form',
  subject: 'manifest',
  severity: 'error',
  appliesTo: IMS,
  spec: 'REQ_30.3.2, REQ_30.3.3, REQ_30.3.4',
  help: {
    en: {
      what: 'xml:base is a folder inside the package',
      why: 'No file of the resource is found.',
      how: 'Write it like media/, with / only after the folder',
    },
    hi: {
      what: 'xml:base पैकेज के भीतर का फ़ोल्डर है',
      why: 'resource की कोई फ़ाइल नहीं मिलती।',
      how: 'media/ की तरह लिखें, / केवल फ़ोल्डर के बाद हो',
    },
  },
  messages: {
    en: {
      slash: { what: 'xml:base “{base}” starts with a slash' },
      backslash: { what: 'xml:base “{base}” has a backslash' },
      open: { what: 'xml:base “{base}” does not end in a slash' },
    },
    hi: {
      slash: { what: 'xml:base “{base}” / से शुरू होता है' },
      backslash: { what: 'xml:base “{base}” में \\ है' },
      open: { what: 'xml:base “{base}” के अंत में / नहीं है' },
    },
  },
  *check(manifest) {
    for (const element of elementsIn(manifest.root)) {
      const base = attributeOf(element, 'base', XML_NS);
      if (!base) continue;
      const key = faultOf(base.value, SCORM2004.includes(manifest.view.kind));
      if (key) yield { key, data: { base: base.value }, location: manifest.at(base) };
    }
  },
});
