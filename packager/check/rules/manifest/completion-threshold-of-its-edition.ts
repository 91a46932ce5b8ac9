import { attributeOf, textOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'completion-threshold-of-its-edition',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: ['scorm2004-4'],
  unless: ['completion-threshold-in-range'],
  spec: 'REQ_PENDING, adlcp_v1p3.xsd of the 4th Edition',
  help: {
    en: {
      what: 'The completion threshold is written as its edition has it',
      why: 'The 4th Edition reads attributes; an LMS may overlook the number between the tags.',
      how: 'Write completedByMeasure="true" minProgressMeasure="…" instead',
    },
    hi: {
      what: 'completionThreshold अपने संस्करण के ढंग से लिखा है',
      why: '4th Edition गुण पढ़ता है; टैग के बीच की संख्या LMS छोड़ सकता है।',
      how: 'इसकी जगह completedByMeasure="true" minProgressMeasure="…" लिखें',
    },
  },
  messages: {
    en: { old: { what: 'The threshold “{value}” is written as in the 3rd Edition' } },
    hi: { old: { what: 'completionThreshold “{value}” 3rd Edition की तरह लिखा है' } },
  },
  *check(manifest) {
    for (const element of manifest.elements('completionThreshold')) {
      const value = textOf(element).trim();
      const isNew = ['completedByMeasure', 'minProgressMeasure', 'progressWeight'].some((name) =>
        attributeOf(element, name),
      );
      if (!isNew && value !== '') yield { key: 'old', data: { value }, location: manifest.at(element) };
    }
  },
});
