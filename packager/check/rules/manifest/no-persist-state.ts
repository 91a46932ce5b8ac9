import { scormName } from '../../manifest/demands.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'no-persist-state',
  subject: 'manifest',
  severity: 'error',
  // The 2nd Edition has the attribute; what the 3rd does without it is left open.
  appliesTo: ['scorm2004-4'],
  spec: 'REQ_PENDING, adlcp_v1p3.xsd of the 4th Edition',
  help: {
    en: {
      what: 'No resource has adlcp:persistState',
      why: 'The attribute was taken out of the standard: it has no effect, and a strict LMS refuses the package.',
      how: 'Remove it',
    },
    hi: {
      what: 'किसी resource पर adlcp:persistState नहीं है',
      why: 'यह गुण मानक से हटा दिया गया है: इसका असर नहीं होता, और सख़्त LMS पैकेज लौटा देता है।',
      how: 'इसे हटाएँ',
    },
  },
  messages: {
    en: { stated: { what: 'The resource {id} has {name}' } },
    hi: { stated: { what: 'resource {id} पर {name} है' } },
  },
  *check(manifest) {
    for (const { element, identifier } of manifest.resources) {
      const attribute = element.attributes.find((a) => scormName(a) === 'adlcp:persistState');
      if (!attribute) continue;
      const data = { id: identifier ?? '', name: attribute.name };
      yield { key: 'stated', data, location: manifest.at(attribute) };
    }
  },
});
