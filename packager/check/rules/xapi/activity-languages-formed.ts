import { attributeOf, elementsIn } from '../../manifest/elements.ts';
import { isLanguageTag } from '../../manifest/xapi-course.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'activity-languages-formed',
  subject: 'xapi',
  severity: 'info',
  appliesTo: ['tincan'],
  spec: 'tincan.xml, lang; RFC 5646',
  help: {
    en: {
      what: 'lang holds a language tag',
      why: 'The LMS cannot tell which language the text is in.',
      how: 'Write a tag such as en or hi',
    },
    hi: {
      what: 'lang में भाषा का संकेत है',
      why: 'LMS नहीं जान पाता कि पाठ किस भाषा में है।',
      how: 'en या hi जैसा संकेत लिखें',
    },
  },
  messages: {
    en: {
      tag: { what: '“{value}” is no language tag' },
    },
    hi: {
      tag: { what: '“{value}” किसी भाषा का संकेत नहीं' },
    },
  },
  *check(course) {
    for (const element of elementsIn(course.root)) {
      const lang = element.ns === course.root.ns ? attributeOf(element, 'lang', '') : undefined;
      if (!lang?.value.trim() || isLanguageTag(lang.value)) continue;
      yield { key: 'tag', data: { value: lang.value }, location: course.at(lang) };
    }
  },
});
