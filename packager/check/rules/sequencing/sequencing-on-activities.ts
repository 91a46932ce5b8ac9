import { SCORM2004 } from '../../kinds.ts';
import { scormName } from '../../manifest/demands.ts';
import { rule } from '../../rule.ts';

const HOMES: ReadonlySet<string> = new Set(['item', 'organization', 'sequencingCollection']);

export default rule({
  id: 'sequencing-on-activities',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM2004,
  unlessThere: ['manifest-matches-schema'],
  spec: 'SCORM 2004 CAM 5.1; IMS Simple Sequencing, XML binding',
  help: {
    en: {
      what: 'Sequencing stands on the course or on its parts',
      why: 'Here no LMS looks for it: the rules have no effect.',
      how: 'Move it into the item, the organization or the sequencingCollection',
    },
    hi: {
      what: 'sequencing कोर्स पर या उसके हिस्सों पर है',
      why: 'यहाँ कोई LMS इसे नहीं खोजता: नियमों का असर नहीं होता।',
      how: 'इसे item, organization या sequencingCollection में रखें',
    },
  },
  messages: {
    en: {
      place: { what: '<sequencing> stands in <{parent}>' },
    },
    hi: {
      place: { what: '<sequencing> <{parent}> के भीतर है' },
    },
  },
  *check(manifest) {
    for (const element of manifest.elements('sequencing')) {
      const parent = element.parent?.local ?? '';
      if (scormName(element) !== 'imsss:sequencing' || HOMES.has(parent)) continue;
      yield { key: 'place', data: { parent }, location: manifest.at(element) };
    }
  },
});
