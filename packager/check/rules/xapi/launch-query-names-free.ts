import { rule } from '../../rule.ts';

const TAKEN = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;

export default rule({
  id: 'launch-query-names-free',
  subject: 'xapi',
  severity: 'error',
  appliesTo: ['cmi5'],
  spec: 'cmi5 8.1.0.0-6',
  help: {
    en: {
      what: 'The address of a unit uses none of cmi5’s own parameters',
      why: 'The LMS adds parameters of these names when it launches the unit, and refuses the course.',
      how: 'Give the parameter another name',
    },
    hi: {
      what: 'इकाई के पते में cmi5 के अपने parameters नहीं हैं',
      why: 'LMS खोलते समय इन्हीं नामों के parameters जोड़ता है, इसलिए कोर्स लौटा देता है।',
      how: 'parameter को दूसरा नाम दें',
    },
  },
  messages: {
    en: {
      taken: { what: '“{address}” uses the parameter {name}' },
    },
    hi: {
      taken: { what: '“{address}” में parameter {name} है' },
    },
  },
  *check(course) {
    for (const { element, address } of course.launches) {
      const query = /\?([^#]*)/.exec(address)?.[1] ?? '';
      const name = TAKEN.find((taken) => new URLSearchParams(query).has(taken));
      if (name) yield { key: 'taken', data: { address, name }, location: course.at(element) };
    }
  },
});
