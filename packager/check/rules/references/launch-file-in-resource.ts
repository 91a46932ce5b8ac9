import { SCORM2004 } from '../../kinds.ts';
import { bothNumbers, clause } from '../../manifest/demands-2004.ts';
import type { Manifest, Resource } from '../../manifest/manifest.ts';
import { rule } from '../../rule.ts';

/** The resource and all it depends on, each once; dependencies may run in a circle. */
function withDependencies(manifest: Manifest, resource: Resource): ReadonlySet<Resource> {
  const reached = new Set([resource]);
  for (const { dependencies } of reached) {
    for (const { identifierref } of dependencies) {
      const needed = manifest.resourceById(identifierref?.value);
      if (needed) reached.add(needed);
    }
  }
  return reached;
}

export default rule({
  id: 'launch-file-in-resource',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM2004,
  unless: ['launch-file-exists'],
  spec: 'REQ_30.7.3.9.1.1',
  requirements: bothNumbers(['REQ_30.7.3.9.1.1']),
  help: {
    en: {
      what: 'A resource, or what it depends on, lists its first file',
      why: 'An LMS that copies only what is listed has nothing to start.',
      how: 'Add a <file> with the same href',
    },
    hi: {
      what: 'resource या उसकी dependency शुरुआती फ़ाइल को सूची में रखती है',
      why: 'जो LMS केवल सूची की फ़ाइलें रखता है, उसके पास शुरू करने को कुछ नहीं रहता।',
      how: 'उसी href वाला <file> जोड़ें',
    },
  },
  messages: {
    en: {
      unlisted: { what: '“{path}” starts the resource but is not listed' },
    },
    hi: {
      unlisted: { what: '“{path}” से resource शुरू होता है, पर वह सूची में नहीं' },
    },
  },
  *check(manifest) {
    for (const resource of manifest.resources) {
      const { href, target } = resource;
      if (!href || target.kind !== 'file') continue;
      const listed = [...withDependencies(manifest, resource)].some(({ files }) =>
        files.some((file) => file.target.kind === 'file' && file.target.path === target.path),
      );
      if (listed) continue;
      const data = { path: target.path };
      yield { key: 'unlisted', data, location: manifest.at(href), ...clause(manifest, 'REQ_30.7.3.9.1.1') };
    }
  },
});
