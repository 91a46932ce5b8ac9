import { rule } from '../../rule.ts';

export default rule({
  id: 'aicc-lines-readable',
  subject: 'aicc',
  severity: 'warning',
  appliesTo: ['aicc'],
  unless: ['aicc-course-identified'],
  spec: 'AICC CMI001, comma delimited tables',
  help: {
    en: {
      what: 'Every line of the course file is a group or a value',
      why: 'An LMS passes over the line, and with it what it says.',
      how: 'Write it as Name=value below its [Group]',
    },
    hi: {
      what: 'कोर्स फ़ाइल की हर पंक्ति समूह या मान है',
      why: 'LMS उस पंक्ति को, और उसमें लिखे को, छोड़ देता है।',
      how: 'इसे [Group] के नीचे Name=value की तरह लिखें',
    },
  },
  messages: {
    en: {
      stray: { what: '“{text}” is neither a group nor a value' },
    },
    hi: {
      stray: { what: '“{text}” न समूह है न मान' },
    },
  },
  *check(course) {
    for (const { text, line } of course.course?.stray ?? []) {
      yield { key: 'stray', data: { text }, location: course.at('crs', line) };
    }
  },
});
