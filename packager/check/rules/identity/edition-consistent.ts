import { SCORM } from '../../kinds.ts';
import { childOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'edition-consistent',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM,
  spec: 'adlcp_rootv1p2.xsd; REQ_30.5.2',
  help: {
    en: {
      what: 'Namespaces and schemaversion name one edition',
      why: 'Importers branch on one or the other: the course is read as two different things.',
      how: 'Make both those of the edition you mean',
    },
    hi: {
      what: 'namespace और schemaversion एक ही संस्करण बताते हैं',
      why: 'कोई LMS एक को मानता है, कोई दूसरे को: कोर्स दो तरह से पढ़ा जाता है।',
      how: 'दोनों उसी संस्करण के रखें जो आप चाहते हैं',
    },
  },
  messages: {
    en: { mixed: { what: 'The elements are of SCORM {elements}, schemaversion says “{version}”' } },
    hi: { mixed: { what: 'तत्व SCORM {elements} के हैं, schemaversion “{version}” बताता है' } },
  },
  *check(manifest) {
    const version = manifest.schemaversion ?? '';
    const is12 = manifest.view.kind === 'scorm12';
    // A value around 1.2 is only written loosely, which schemaversion-stated tells.
    const saysOther = version !== '' && (!/\b1\.2\b/.test(version) || /2004|CAM/i.test(version));
    if (is12 ? !saysOther : version !== '1.2') return;
    const data = { elements: is12 ? '1.2' : '2004', version };
    yield {
      key: 'mixed',
      data,
      location: manifest.at(childOf(manifest.metadata, 'schemaversion') ?? manifest.root),
    };
  },
});
