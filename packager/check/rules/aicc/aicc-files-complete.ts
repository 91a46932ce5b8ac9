import { rule } from '../../rule.ts';

const NEEDED = ['crs', 'au', 'des', 'cst'] as const;

export default rule({
  id: 'aicc-files-complete',
  subject: 'aicc',
  severity: 'error',
  appliesTo: ['aicc'],
  spec: 'AICC CMI001, course files',
  help: {
    en: {
      what: 'An AICC course has its four files',
      why: 'An LMS that misses one of .crs, .au, .des and .cst cannot import the course.',
      how: 'Export the course again, with all of them beside each other under one name',
    },
    hi: {
      what: 'AICC कोर्स की चारों फ़ाइलें हैं',
      why: '.crs, .au, .des और .cst में से एक भी न हो तो LMS कोर्स नहीं ले पाता।',
      how: 'फिर से निर्यात करें; सब एक ही नाम से साथ-साथ हों',
    },
  },
  messages: {
    en: {
      missing: { what: 'There is no {name}' },
    },
    hi: {
      missing: { what: '{name} नहीं है' },
    },
  },
  *check(course) {
    const [[extension = '', path = ''] = []] = course.paths;
    const stem = path.slice(0, -extension.length);
    for (const needed of NEEDED) {
      if (course.paths.has(needed)) continue;
      yield { key: 'missing', data: { name: stem + needed }, location: course.at(extension) };
    }
  },
});
