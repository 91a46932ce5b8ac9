import { IMS } from '../kinds.ts';
import type { Manifest, Resource } from '../manifest.ts';
import { rule } from '../rule.ts';

/** Identifiers of all resources that this one needs, directly or through others. */
function reach(manifest: Manifest, from: Resource): ReadonlySet<string> {
  const reached = new Set<string>();
  const ahead = [from];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    for (const { identifierref } of next.dependencies) {
      if (!identifierref || reached.has(identifierref.value)) continue;
      reached.add(identifierref.value);
      const resource = manifest.resourceById(identifierref.value);
      if (resource) ahead.push(resource);
    }
  }
  return reached;
}

export default rule({
  id: 'dependencies-do-not-loop',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: IMS,
  help: {
    en: {
      what: 'No resource depends on itself',
      why: 'An LMS that follows the chain may never come to its end.',
      how: 'Remove one of the dependencies',
    },
    hi: {
      what: 'कोई resource घूमकर अपने पर ही निर्भर नहीं',
      why: 'कड़ी पर चलने वाला LMS शायद कभी अंत तक न पहुँचे।',
      how: 'कोई एक dependency हटाएँ',
    },
  },
  messages: {
    en: { loop: { what: 'The resource “{id}” depends on itself' } },
    hi: { loop: { what: 'resource “{id}” अपने ही पर निर्भर है' } },
  },
  *check(manifest) {
    for (const resource of manifest.resources) {
      const id = resource.identifier;
      if (id === undefined || !reach(manifest, resource).has(id)) continue;
      yield { key: 'loop', data: { id }, location: manifest.at(resource.element) };
    }
  },
});
