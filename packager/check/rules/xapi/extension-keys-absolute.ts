import { attributeOf, collapse, elementsIn } from '../../manifest/elements.ts';
import { isAbsoluteIri } from '../../manifest/xapi-course.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'extension-keys-absolute',
  subject: 'xapi',
  severity: 'warning',
  appliesTo: ['tincan'],
  spec: 'tincan.xml, extensions; xAPI 1.0.3, 4.1.11',
  help: {
    en: {
      what: 'Keys of extensions are whole IRIs',
      why: 'The LMS drops an extension it cannot name in a statement.',
      how: 'Write the key with its scheme, like https://example.org/level',
    },
    hi: {
      what: 'extensions की कुंजियाँ पूरे IRI हैं',
      why: 'जिस extension का नाम सूचना में न आ सके उसे LMS छोड़ देता है।',
      how: 'कुंजी scheme के साथ लिखें, जैसे https://example.org/level',
    },
  },
  messages: {
    en: {
      relative: { what: 'The key “{value}” of an extension is not a whole IRI' },
    },
    hi: {
      relative: { what: 'extension की कुंजी “{value}” पूरा IRI नहीं है' },
    },
  },
  *check(course) {
    for (const element of elementsIn(course.root)) {
      const key = element.local === 'extension' ? attributeOf(element, 'key', '') : undefined;
      if (!key || isAbsoluteIri(collapse(key.value))) continue;
      yield { key: 'relative', data: { value: key.value }, location: course.at(key) };
    }
  },
});
