import { IMS } from '../../kinds.ts';
import { clause } from '../../manifest/demands-2004.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'resources-used',
  subject: 'manifest',
  severity: 'info',
  appliesTo: IMS,
  unless: ['identifierref-resolves', 'identifiers-unique', 'something-launches'],
  spec: 'SCORM CAM, resources; REQ_PENDING',
  help: {
    en: {
      what: 'Every resource belongs to an item',
      why: 'It is uploaded, but no learner comes to it.',
      how: 'Add an item for it, or remove it',
    },
    hi: {
      what: 'हर resource किसी विषय का है',
      why: 'यह अपलोड तो होता है, पर शिक्षार्थी तक नहीं पहुँचता।',
      how: 'इसके लिए विषय जोड़ें, या इसे हटाएँ',
    },
  },
  messages: {
    en: { unused: { what: 'No item uses the resource “{id}”' } },
    hi: { unused: { what: 'resource “{id}” किसी विषय में काम नहीं आता' } },
  },
  *check(manifest) {
    if (manifest.organizations.length === 0 || manifest.submanifests.length > 0) return;
    const used = new Set(manifest.launched);
    // A set grows while it is walked: dependencies of dependencies are reached too.
    for (const { dependencies } of used) {
      for (const { identifierref } of dependencies) {
        const needed = manifest.resourceById(identifierref?.value);
        if (needed) used.add(needed);
      }
    }
    for (const resource of manifest.resources) {
      if (used.has(resource)) continue;
      yield {
        key: 'unused',
        data: { id: resource.identifier ?? '' },
        location: manifest.at(resource.element),
        ...clause(manifest, 'REQ_PENDING'),
      };
    }
  },
});
