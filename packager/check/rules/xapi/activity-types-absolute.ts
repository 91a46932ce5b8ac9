import { attributeOf, collapse } from '../../manifest/elements.ts';
import { isAbsoluteIri } from '../../manifest/xapi-course.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'activity-types-absolute',
  subject: 'xapi',
  severity: 'warning',
  appliesTo: ['tincan'],
  spec: 'tincan.xml, activity type; xAPI 1.0.3, 4.1.4.1',
  help: {
    en: {
      what: 'Every activity has a type that is a whole IRI',
      why: 'Reports sort by it; without it a course and its questions look alike.',
      how: 'Write one like http://adlnet.gov/expapi/activities/course',
    },
    hi: {
      what: 'हर activity का type पूरा IRI है',
      why: 'रिपोर्ट इसी से छाँटती है; इसके बिना कोर्स और उसके प्रश्न एक-से दिखते हैं।',
      how: 'http://adlnet.gov/expapi/activities/course की तरह लिखें',
    },
  },
  messages: {
    en: {
      missing: { what: 'The activity “{id}” has no type' },
      relative: { what: 'The type “{type}” is not a whole IRI' },
    },
    hi: {
      missing: { what: 'activity “{id}” का type नहीं है' },
      relative: { what: 'type “{type}” पूरा IRI नहीं है' },
    },
  },
  *check(course) {
    for (const { element, id } of course.identified) {
      const type = attributeOf(element, 'type', '');
      if (!type) yield { key: 'missing', data: { id: id?.value ?? '' }, location: course.at(element) };
      else if (!isAbsoluteIri(collapse(type.value)))
        yield { key: 'relative', data: { type: type.value }, location: course.at(type) };
    }
  },
});
