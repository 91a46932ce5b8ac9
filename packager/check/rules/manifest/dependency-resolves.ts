import { IMS } from '../../kinds.ts';
import { bothNumbers, clause } from '../../manifest/demands-2004.ts';
import { rule } from '../../rule.ts';

const REQUIREMENT = 'REQ_30.7.3.10.1.2';

export default rule({
  id: 'dependency-resolves',
  subject: 'manifest',
  severity: 'error',
  appliesTo: IMS,
  spec: 'IMS CP 1.1.2, dependency identifierref',
  requirements: bothNumbers([REQUIREMENT]),
  cause: ({ data }) => String(data?.ref),
  help: {
    en: {
      what: 'Every dependency names a resource',
      why: 'The files it should bring along are not found.',
      how: 'Name the resource, or remove the dependency',
    },
    hi: {
      what: 'हर dependency किसी resource का नाम देती है',
      why: 'जो फ़ाइलें साथ आनी थीं, वे नहीं मिलतीं।',
      how: 'resource का नाम लिखें या dependency हटाएँ',
    },
  },
  messages: {
    en: { missing: { what: 'The resource “{id}” depends on “{ref}”, which is not there' } },
    hi: { missing: { what: 'resource “{id}” को “{ref}” चाहिए, जो है ही नहीं' } },
  },
  *check(manifest) {
    for (const { identifier, dependencies } of manifest.resources) {
      for (const { identifierref } of dependencies) {
        if (!identifierref || manifest.resourceById(identifierref.value)) continue;
        const data = { id: identifier ?? '', ref: identifierref.value };
        yield {
          key: 'missing',
          data,
          location: manifest.at(identifierref),
          ...clause(manifest, REQUIREMENT),
        };
      }
    }
  },
});
