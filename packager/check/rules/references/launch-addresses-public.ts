import type { Location } from '../../location.ts';
import { privateHostOf } from '../../package/launch-address.ts';
import type { Reference } from '../../package/reference.ts';
import type { PackageView } from '../../package/view.ts';
import { rule } from '../../rule.ts';

/** Where the lessons of a package start, whatever its standard. */
function* launches({
  manifest,
  xapi,
  aicc,
}: PackageView): Generator<{ target: Reference; location: Location }> {
  for (const { element, href, target } of manifest?.launched ?? [])
    yield { target, location: manifest?.at(href ?? element) ?? NOWHERE };
  for (const { element, target } of xapi?.launches ?? [])
    yield { target, location: xapi?.at(element) ?? NOWHERE };
  for (const { row, target } of aicc?.units ?? [])
    yield { target, location: aicc?.at('au', row.line) ?? NOWHERE };
}

const NOWHERE: Location = { in: 'package' };

export default rule({
  id: 'launch-addresses-public',
  subject: 'package',
  severity: 'warning',
  spec: 'RFC 6761, 6.3; RFC 1918',
  help: {
    en: {
      what: 'Lessons do not start in the author’s own network',
      why: 'The address works where the course was made; learners elsewhere get an error page.',
      how: 'Put the lesson into the package, or write its public address',
    },
    hi: {
      what: 'पाठ लेखक के अपने नेटवर्क से शुरू नहीं होते',
      why: 'पता वहीं चलता है जहाँ कोर्स बना; बाहर के शिक्षार्थियों को त्रुटि का पृष्ठ मिलता है।',
      how: 'पाठ पैकेज में रखें, या उसका सार्वजनिक पता लिखें',
    },
  },
  messages: {
    en: { inside: { what: 'A lesson starts at {host}, inside somebody’s own network' } },
    hi: { inside: { what: 'एक पाठ {host} से शुरू होता है, किसी के अपने नेटवर्क में' } },
  },
  *check(view) {
    for (const { target, location } of launches(view)) {
      const host = privateHostOf(target);
      if (host !== undefined) yield { key: 'inside', data: { host }, location };
    }
  },
});
