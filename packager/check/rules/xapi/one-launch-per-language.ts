import { attributeValue, collapse } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'one-launch-per-language',
  subject: 'xapi',
  severity: 'warning',
  appliesTo: ['tincan'],
  spec: 'tincan.xml, launch',
  help: {
    en: {
      what: 'An activity has one <launch> in each language',
      why: 'Which of the two opens depends on the LMS.',
      how: 'Keep one, or give each the lang of its page',
    },
    hi: {
      what: 'हर भाषा में activity का एक ही <launch> है',
      why: 'दोनों में से कौन-सा खुले, यह LMS पर निर्भर है।',
      how: 'एक रखें, या हर एक पर उसके पृष्ठ की भाषा lang में लिखें',
    },
  },
  messages: {
    en: {
      twice: { what: 'A second <launch> stands in {lang}' },
      bare: { what: 'A second <launch> says no language' },
    },
    hi: {
      twice: { what: '{lang} में दूसरा <launch> है' },
      bare: { what: 'दूसरे <launch> में भाषा नहीं लिखी' },
    },
  },
  *check(course) {
    const seen = new Map<unknown, Set<string>>();
    for (const { element } of course.launches) {
      const lang = collapse(attributeValue(element, 'lang'))?.toLowerCase() ?? '';
      const before = seen.get(element.parent) ?? new Set<string>();
      if (before.has(lang))
        yield { key: lang === '' ? 'bare' : 'twice', data: { lang }, location: course.at(element) };
      seen.set(element.parent, before.add(lang));
    }
  },
});
