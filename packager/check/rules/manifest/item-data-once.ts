import { SCORM12 } from '../../kinds.ts';
import { childrenOf, groupBy } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

/** What an item may say once (SCORM 1.2 CAM, 2.3.2.5.2: 0 or 1). */
const SINGLE: ReadonlySet<string> = new Set([
  'prerequisites',
  'maxtimeallowed',
  'timelimitaction',
  'datafromlms',
  'masteryscore',
]);

export default rule({
  id: 'item-data-once',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM12,
  unlessThere: ['manifest-matches-schema'],
  spec: 'SCORM 1.2 CAM 2.3.2.5.2, adlcp elements of an item',
  help: {
    en: {
      what: 'An item says its pass mark, time limit and conditions once',
      why: 'One LMS takes the first, another the last: learners pass in one place and fail in the other.',
      how: 'Keep one and remove the others',
    },
    hi: {
      what: 'विषय अपने उत्तीर्णांक, समय-सीमा और शर्तें एक ही बार बताता है',
      why: 'एक LMS पहला मानता है, दूसरा आख़िरी: शिक्षार्थी एक जगह उत्तीर्ण, दूसरी जगह अनुत्तीर्ण।',
      how: 'एक रखें, बाक़ी हटाएँ',
    },
  },
  messages: {
    en: { again: { what: '“{title}” has <{name}> {count, number} times' } },
    hi: { again: { what: '“{title}” में <{name}> {count, number} बार है' } },
  },
  *check(manifest) {
    for (const { element, title, identifier } of manifest.items()) {
      const ours = childrenOf(element).filter(({ local, ns }) => SINGLE.has(local) && /\/adlcp_/.test(ns));
      for (const [name, [, second, ...more]] of groupBy(ours, ({ local }) => local)) {
        if (!second) continue;
        const data = { title: title || (identifier ?? ''), name, count: 2 + more.length };
        yield { key: 'again', data, location: manifest.at(second) };
      }
    }
  },
});
