import { IMS } from '../../kinds.ts';
import type { Manifest, Resource } from '../../manifest/manifest.ts';
import { rule } from '../../rule.ts';

/** Resources at which a chain of dependencies comes back to itself; each dependency is followed once. */
function* loops(manifest: Manifest): Generator<Resource> {
  const done = new Set<Resource>();
  for (const start of manifest.resources) {
    const onPath = new Set<Resource>();
    const path: { resource: Resource; next: number }[] = [];
    const enter = (resource: Resource) => {
      onPath.add(resource);
      path.push({ resource, next: 0 });
    };
    if (!done.has(start)) enter(start);
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const dependency = here.resource.dependencies[here.next++];
      const needed = dependency && manifest.resourceById(dependency.identifierref?.value);
      if (needed && onPath.has(needed)) yield needed;
      else if (needed && !done.has(needed)) enter(needed);
      if (dependency) continue;
      done.add(here.resource);
      onPath.delete(here.resource);
      path.pop();
    }
  }
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
    for (const { identifier, element } of loops(manifest)) {
      yield { key: 'loop', data: { id: identifier ?? '' }, location: manifest.at(element) };
    }
  },
});
