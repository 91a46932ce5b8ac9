import { XAPI } from '../../kinds.ts';
import { rule } from '../../rule.ts';

/** What a URL holds only as a code. Letters of other scripts are left in peace: browsers encode them alike. */
const FAULTS: readonly { readonly key: string; readonly pattern: RegExp }[] = [
  { key: 'backslash', pattern: /\\/ },
  { key: 'space', pattern: /\s/ },
  { key: 'percent', pattern: /%(?![0-9a-f]{2})/i },
  { key: 'character', pattern: /[<>"{}|^`]/ },
];

export default rule({
  id: 'launch-paths-encoded',
  subject: 'xapi',
  severity: 'warning',
  appliesTo: XAPI,
  unless: ['launch-schemes-reachable'],
  spec: 'cmi5 13.1.4.0-2; RFC 1738, 2.2',
  help: {
    en: {
      what: 'Paths that are launched are written as in a web address',
      why: 'Some LMSs put the path into an address as it stands, and the page is not found.',
      how: 'Write a space as %20 and / between folders',
    },
    hi: {
      what: 'खुलने वाले पथ वेब पते की तरह लिखे हैं',
      why: 'कुछ LMS पथ को वैसा ही पते में रख देते हैं, और पन्ना नहीं मिलता।',
      how: 'ख़ाली जगह को %20 और फ़ोल्डरों के बीच / लिखें',
    },
  },
  messages: {
    en: {
      space: { what: 'There is a space in “{address}”' },
      backslash: { what: 'There is a backslash in “{address}”' },
      percent: { what: 'A % in “{address}” begins no code' },
      character: { what: '“{found}” stands as it is in “{address}”' },
    },
    hi: {
      space: { what: '“{address}” में ख़ाली जगह है' },
      backslash: { what: '“{address}” में उलटा / (\\) है' },
      percent: { what: '“{address}” में % के बाद कोड नहीं है' },
      character: { what: '“{address}” में “{found}” सीधे लिखा है' },
    },
  },
  *check(course) {
    for (const { element, address, target } of course.launches) {
      if (target.kind !== 'file') continue;
      const path = address.replace(/[?#].*$/s, '');
      const fault = FAULTS.find(({ pattern }) => pattern.test(path));
      if (!fault) continue;
      const found = fault.pattern.exec(path)?.[0] ?? '';
      yield { key: fault.key, data: { address, found }, location: course.at(element) };
    }
  },
});
