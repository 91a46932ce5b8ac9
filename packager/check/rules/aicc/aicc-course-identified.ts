import { rule } from '../../rule.ts';

const NEEDED = ['Course_ID', 'Course_Title'] as const;

export default rule({
  id: 'aicc-course-identified',
  subject: 'aicc',
  severity: 'error',
  appliesTo: ['aicc'],
  spec: 'AICC CMI001, course file (.crs), [Course]',
  help: {
    en: {
      what: 'The course file says which course it is',
      why: 'Without Course_ID and Course_Title an LMS has nothing to import it under.',
      how: 'Write both into the group [Course]',
    },
    hi: {
      what: 'कोर्स फ़ाइल बताती है कि यह कौन-सा कोर्स है',
      why: 'Course_ID और Course_Title के बिना LMS कोर्स को किसी नाम से नहीं ले पाता।',
      how: 'दोनों [Course] में लिखें',
    },
  },
  messages: {
    en: {
      'no-group': { what: 'There is no group [Course]' },
      missing: { what: '{name} is missing or empty' },
    },
    hi: {
      'no-group': { what: '[Course] नाम का समूह नहीं है' },
      missing: { what: '{name} नहीं है या ख़ाली है' },
    },
  },
  *check(course) {
    if (!course.course) return;
    const group = course.group('course');
    if (!group) yield { key: 'no-group', location: course.at('crs') };
    for (const name of group ? NEEDED : []) {
      const value = group?.values.get(name.toLowerCase());
      if (value?.value) continue;
      yield { key: 'missing', data: { name }, location: course.at('crs', value?.line ?? group?.line) };
    }
  },
});
