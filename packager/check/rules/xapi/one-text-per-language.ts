import { XAPI } from '../../kinds.ts';
import { attributeValue, collapse } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'one-text-per-language',
  subject: 'xapi',
  severity: 'warning',
  appliesTo: XAPI,
  spec: 'cmi5 13.1, langstring; tincan.xml, name and description',
  help: {
    en: {
      what: 'A text stands once in each language',
      why: 'Which of the two a learner sees depends on the LMS.',
      how: 'Remove one, or give it the language it is in',
    },
    hi: {
      what: 'हर भाषा में पाठ एक ही बार है',
      why: 'दोनों में से कौन-सा दिखे, यह LMS पर निर्भर है।',
      how: 'एक हटाएँ, या जिस भाषा में है वही भाषा लिखें',
    },
  },
  messages: {
    en: {
      twice: { what: '<{element}> stands twice in {lang}' },
    },
    hi: {
      twice: { what: '<{element}> {lang} में दो बार है' },
    },
  },
  *check(course) {
    for (const texts of course.texts) {
      const seen = new Set<string>();
      for (const text of texts) {
        const lang = collapse(attributeValue(text, 'lang'))?.toLowerCase();
        if (!lang) continue;
        // The title of the whole is the parent of a langstring, and a name itself.
        const element = text.local === 'langstring' ? (text.parent?.local ?? '') : text.local;
        if (seen.has(lang)) yield { key: 'twice', data: { element, lang }, location: course.at(text) };
        seen.add(lang);
      }
    }
  },
});
