import { SCORM2004 } from '../../kinds.ts';
import { attributeOf, childrenOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

/** What a lesson alone can read, and the requirement. */
const ON_SCOS: ReadonlyMap<string, string> = new Map([
  ['timeLimitAction', 'REQ_30.6.3.6.9.1.1'],
  ['dataFromLMS', 'REQ_30.6.3.6.10.2'],
  ['completionThreshold', 'REQ_30.6.3.6.13.1'],
]);
/** What goes with anything that is opened. */
const ON_RESOURCES: ReadonlyMap<string, string> = new Map([
  ['presentation', 'REQ_33.2'],
  ['data', 'REQ_30.6.3.7.14.1.1'],
]);

export default rule({
  id: 'lms-data-on-lessons',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM2004,
  unless: ['identifierref-resolves'],
  spec: 'REQ_30.6.3.6.9.1.1, REQ_30.6.3.6.10.2, REQ_30.6.3.6.13.1, REQ_30.6.3.7.14.1.1, REQ_33.2',
  help: {
    en: {
      what: 'What the LMS hands to a lesson stands on a lesson',
      why: 'Nothing is started there that could read it; a strict LMS refuses the package.',
      how: 'Move it to the item that opens the lesson',
    },
    hi: {
      what: 'LMS पाठ को जो देता है, वह पाठ वाले विषय पर है',
      why: 'वहाँ ऐसा कुछ शुरू नहीं होता जो इसे पढ़े; सख़्त LMS पैकेज लौटा देता है।',
      how: 'इसे पाठ खोलने वाले विषय पर ले जाएँ',
    },
  },
  messages: {
    en: {
      'no-sco': { what: '<{name}> stands on “{title}”, which opens no SCO' },
      'no-resource': { what: '<{name}> stands on “{title}”, which opens nothing' },
    },
    hi: {
      'no-sco': { what: '<{name}> “{title}” पर है, जो कोई SCO नहीं खोलता' },
      'no-resource': { what: '<{name}> “{title}” पर है, जो कुछ नहीं खोलता' },
    },
  },
  *check(manifest) {
    for (const { element, identifierref, title, identifier } of manifest.items()) {
      const resource = manifest.resourceById(identifierref?.value);
      for (const child of childrenOf(element)) {
        const data = { name: child.local, title: title || identifier || '' };
        const location = manifest.at(child);
        const forAny = ON_RESOURCES.get(child.local);
        if (forAny && !resource) yield { key: 'no-resource', data, location, spec: forAny };
        const spec = ON_SCOS.get(child.local);
        // A threshold with attributes belongs to the 4th Edition, which has it on chapters too.
        if (!spec || attributeOf(child, 'completedByMeasure')) continue;
        if (attributeOf(child, 'minProgressMeasure') || attributeOf(child, 'progressWeight')) continue;
        // A resource of no known type is told of by the rules on scormType.
        if (!resource || resource.scormtype?.value.trim() === 'asset')
          yield { key: 'no-sco', data, location, spec };
      }
    }
  },
});
