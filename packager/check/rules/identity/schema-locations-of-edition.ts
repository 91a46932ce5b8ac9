import { SCORM } from '../../kinds.ts';
import { attributeOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const OF_12 = /(imscp_rootv1p1p2|adlcp_rootv1p2|imsmd_rootv1p2p1)(\.xsd)?$/;
const OF_2004 = /(imscp_v1p1|adlcp_v1p3|adlseq_v1p3|adlnav_v1p3|imsss(_v1p0)?)(\.xsd)?$/;

export default rule({
  id: 'schema-locations-of-edition',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM,
  unless: ['edition-consistent'],
  spec: 'XML Schema 1.0 Structures, 4.3.2; SCORM 1.2 CAM 2.3.5; SCORM 2004 CAM 3.5',
  help: {
    en: {
      what: 'Schemas are those of the package’s standard',
      why: 'Tools that tell the version by these names take the package for another.',
      how: 'Name the schemas of the version that the elements are of',
    },
    hi: {
      what: 'ढाँचे (XSD) पैकेज के ही मानक के हैं',
      why: 'जो प्रोग्राम इन नामों से संस्करण पहचानते हैं वे पैकेज को कुछ और समझते हैं।',
      how: 'उसी संस्करण के ढाँचे लिखें जिसके तत्व हैं',
    },
  },
  messages: {
    en: {
      other: { what: 'schemaLocation names “{name}”' },
    },
    hi: {
      other: { what: 'schemaLocation में “{name}” है' },
    },
  },
  *check(manifest) {
    const foreign = manifest.view.kind === 'scorm12' ? OF_2004 : OF_12;
    for (const element of manifest.all) {
      const attribute = attributeOf(element, 'schemaLocation', XSI);
      const name = attribute?.value
        .trim()
        .split(/\s+/)
        .find((word) => foreign.test(word));
      if (attribute && name) yield { key: 'other', data: { name }, location: manifest.at(attribute) };
    }
  },
});
