import { SCORM12 } from '../../kinds.ts';
import { rule } from '../../rule.ts';

const ADLCP = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';

export default rule({
  id: 'metadata-named-in-metadata',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM12,
  unlessThere: ['manifest-matches-schema'],
  spec: 'SCORM 1.2 CAM 2.3.2.2, adlcp:location',
  help: {
    en: {
      what: 'Files of metadata are named inside <metadata>',
      why: 'An LMS looks for <adlcp:location> only there; the metadata are as good as absent.',
      how: 'Put <adlcp:location> into a <metadata>',
    },
    hi: {
      what: 'विवरण की फ़ाइलों का पता <metadata> के भीतर है',
      why: 'LMS <adlcp:location> को वहीं खोजता है; यहाँ लिखा विवरण उसके लिए है ही नहीं।',
      how: '<adlcp:location> को किसी <metadata> में रखें',
    },
  },
  messages: {
    en: {
      place: { what: '<adlcp:location> stands in <{parent}>' },
    },
    hi: {
      place: { what: '<adlcp:location> <{parent}> के भीतर है' },
    },
  },
  *check(manifest) {
    for (const element of manifest.elements('location')) {
      const parent = element.parent?.local ?? '';
      if (element.ns !== ADLCP || parent === 'metadata') continue;
      yield { key: 'place', data: { parent }, location: manifest.at(element) };
    }
  },
});
