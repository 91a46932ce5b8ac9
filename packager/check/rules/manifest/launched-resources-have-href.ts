import { SCORM } from '../../kinds.ts';
import { clause } from '../../manifest/demands-2004.ts';
import type { Resource } from '../../manifest/manifest.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'launched-resources-have-href',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM,
  unless: ['something-launches', 'manifest-well-formed'],
  spec: 'SCORM 1.2 CAM, resource href; REQ_PENDING',
  help: {
    en: {
      what: 'A resource that an item opens says which file starts it',
      why: 'The learner chooses the item and nothing opens.',
      how: 'Write the start page into href of the resource',
    },
    hi: {
      what: 'जिस resource को कोई विषय खोलता है, उसमें शुरुआती फ़ाइल लिखी है',
      why: 'शिक्षार्थी विषय चुनता है और कुछ नहीं खुलता।',
      how: 'resource के href में शुरुआती पृष्ठ लिखें',
    },
  },
  messages: {
    en: {
      none: { what: '“{title}” opens the resource “{id}”, which has no href' },
      nothing: { what: 'The resource “{id}” starts at “{href}”, which is no file' },
    },
    hi: {
      none: { what: '“{title}” resource “{id}” खोलता है, जिसमें href नहीं है' },
      nothing: { what: 'resource “{id}” “{href}” से शुरू होता है, जो कोई फ़ाइल नहीं' },
    },
  },
  *check(manifest) {
    const told = new Set<Resource>();
    for (const { items, title, identifier, identifierref } of manifest.items()) {
      const resource = manifest.resourceById(identifierref?.value);
      // What contains items need not open anything itself.
      if (!resource || items.length > 0 || told.has(resource)) continue;
      const { href, target, element } = resource;
      if (href && target.kind !== 'none') continue;
      told.add(resource);
      const data = {
        title: title || (identifier ?? ''),
        id: resource.identifier ?? '',
        href: href?.value ?? '',
      };
      const location = manifest.at(href ?? element);
      yield { key: href ? 'nothing' : 'none', data, location, ...clause(manifest, 'REQ_PENDING') };
    }
  },
});
