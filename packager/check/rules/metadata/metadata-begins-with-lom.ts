import { SCORM } from '../../kinds.ts';
import { childrenOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

/** Namespaces of the bindings of LOM. */
const OF_LOM = /^http:\/\/(ltsc\.ieee\.org\/xsd\/|www\.imsglobal\.org\/xsd\/imsmd_)/;

export default rule({
  id: 'metadata-begins-with-lom',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM,
  unlessThere: ['manifest-matches-schema', 'metadata-matches-schema'],
  spec: 'IMS LOM 1.2.1 and IEEE 1484.12.3, element lom',
  help: {
    en: {
      what: 'Metadata begin with <lom>',
      why: 'A catalogue looks for <lom>, in small letters, and passes over everything else.',
      how: 'Name the element lom, and put the rest inside',
    },
    hi: {
      what: 'विवरण <lom> से शुरू होता है',
      why: 'सूची छोटे अक्षरों में लिखे <lom> को खोजती है और बाक़ी छोड़ देती है।',
      how: 'तत्व का नाम lom रखें, बाक़ी उसके भीतर',
    },
  },
  messages: {
    en: {
      other: { what: '<metadata> holds <{name}>, not <lom>' },
    },
    hi: {
      other: { what: '<metadata> में <lom> नहीं, <{name}> है' },
    },
  },
  *check(manifest) {
    for (const metadata of manifest.elements('metadata')) {
      for (const element of childrenOf(metadata)) {
        const isMeant = OF_LOM.test(element.ns) || /^lom$/i.test(element.local);
        if (!isMeant || element.local === 'lom') continue;
        yield { key: 'other', data: { name: element.name }, location: manifest.at(element) };
      }
    }
  },
});
