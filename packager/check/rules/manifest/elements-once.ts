import { SCORM2004 } from '../../kinds.ts';
import {
  childrenNamed,
  clause,
  DEMANDS,
  elementsUnder,
  requirementsOf,
} from '../../manifest/demands-2004.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'elements-once',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM2004,
  unlessThere: ['manifest-matches-schema'],
  spec: 'SCORM 2004 CAM 3 and 5',
  requirements: requirementsOf(({ children = {} }) =>
    Object.values(children).flatMap(({ most, requirement }) => (most === 1 ? [requirement] : [])),
  ),
  help: {
    en: {
      what: 'What may be said once is said once',
      why: 'One LMS takes the first, another the last: the course behaves differently on each.',
      how: 'Keep one and remove the others',
    },
    hi: {
      what: 'जो एक बार लिखा जा सकता है, वह एक ही बार लिखा है',
      why: 'एक LMS पहला मानता है, दूसरा आख़िरी: कोर्स हर जगह अलग चलता है।',
      how: 'एक रखें, बाक़ी हटाएँ',
    },
  },
  messages: {
    en: { again: { what: '<{parent}> holds <{element}> {count, number} times' } },
    hi: { again: { what: '<{parent}> में <{element}> {count, number} बार है' } },
  },
  *check(manifest) {
    for (const [key, { children = {} }] of DEMANDS) {
      const single = Object.entries(children).filter(([, { most }]) => most === 1);
      for (const parent of single.length > 0 ? elementsUnder(manifest, key) : []) {
        if (parent.children.length < 2) continue;
        for (const [name, { requirement }] of single) {
          const found = childrenNamed(parent, name);
          const extra = found[1];
          if (!extra) continue;
          const data = { parent: parent.local, element: extra.local, count: found.length };
          yield { key: 'again', data, location: manifest.at(extra), ...clause(manifest, requirement) };
        }
      }
    }
  },
});
