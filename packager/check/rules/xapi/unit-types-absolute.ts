import { attributeOf, collapse } from '../../manifest/elements.ts';
import { isAbsoluteIri } from '../../manifest/xapi-course.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'unit-types-absolute',
  subject: 'xapi',
  severity: 'error',
  appliesTo: ['cmi5'],
  spec: 'cmi5 3.0.0.0-1',
  help: {
    en: {
      what: 'The activityType of a unit is a whole IRI',
      why: 'A cmi5 LMS refuses a course with an IRI that is not whole.',
      how: 'Write one like http://adlnet.gov/expapi/activities/media, or leave it out',
    },
    hi: {
      what: 'इकाई का activityType पूरा IRI है',
      why: 'अधूरे IRI वाला कोर्स cmi5 LMS लौटा देता है।',
      how: 'http://adlnet.gov/expapi/activities/media की तरह लिखें, या हटा दें',
    },
  },
  messages: {
    en: {
      relative: { what: 'The activityType “{type}” is not a whole IRI' },
    },
    hi: {
      relative: { what: 'activityType “{type}” पूरा IRI नहीं है' },
    },
  },
  *check(course) {
    for (const unit of course.units) {
      const type = attributeOf(unit, 'activityType', '');
      if (!type || isAbsoluteIri(collapse(type.value))) continue;
      yield { key: 'relative', data: { type: type.value }, location: course.at(type) };
    }
  },
});
