import { SCORM } from '../../kinds.ts';
import { attributeOf } from '../../manifest/elements.ts';
import { XML_NS } from '../../manifest/manifest.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'no-xml-base',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  spec: 'iGOT player, launch',
  help: {
    en: {
      what: 'The manifest has no xml:base',
      why: 'The platform ignores it and looks for the start file in the wrong folder.',
      how: 'Write the whole path into each href',
    },
    hi: {
      what: 'मैनिफ़ेस्ट में xml:base नहीं है',
      why: 'मंच इसे छोड़ देता है और शुरुआती फ़ाइल ग़लत फ़ोल्डर में खोजता है।',
      how: 'हर href में पूरा रास्ता लिखें',
    },
  },
  messages: {
    en: { base: { what: 'xml:base is “{base}”' } },
    hi: { base: { what: 'xml:base “{base}” है' } },
  },
  *check(manifest) {
    for (const element of manifest.all) {
      const base = attributeOf(element, 'base', XML_NS);
      if (base?.value) yield { key: 'base', data: { base: base.value }, location: manifest.at(base) };
    }
  },
});
