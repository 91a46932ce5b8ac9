import { SCORM } from '../../kinds.ts';
import { attributeOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'resource-type-webcontent',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM,
  spec: 'SCORM 1.2 CAM, resource type',
  help: {
    en: {
      what: 'Resources are of the type webcontent',
      why: 'It is the only type SCORM knows; others may not be imported.',
      how: 'Write type="webcontent"',
    },
    hi: {
      what: 'resource का type webcontent है',
      why: 'SCORM में यही एक type है; दूसरे शायद न लिए जाएँ।',
      how: 'type="webcontent" लिखें',
    },
  },
  messages: {
    en: { other: { what: 'The resource “{id}” is of type “{type}”' } },
    hi: { other: { what: 'resource “{id}” का type “{type}” है' } },
  },
  *check(manifest) {
    for (const { element, identifier } of manifest.resources) {
      const type = attributeOf(element, 'type');
      if (!type || type.value === 'webcontent') continue;
      yield { key: 'other', data: { id: identifier ?? '', type: type.value }, location: manifest.at(type) };
    }
  },
});
