import { rule } from '../../rule.ts';

export default rule({
  id: 'aicc-course-alone',
  subject: 'aicc',
  severity: 'warning',
  appliesTo: ['aicc'],
  spec: 'AICC CMI001, course files',
  help: {
    en: {
      what: 'The package describes one AICC course',
      why: 'An LMS takes the first it meets, or mixes them.',
      how: 'Pack each course for itself',
    },
    hi: {
      what: 'पैकेज में एक ही AICC कोर्स है',
      why: 'LMS जो पहले मिले उसे लेता है, या उन्हें मिला देता है।',
      how: 'हर कोर्स को अलग पैक करें',
    },
  },
  messages: {
    en: {
      other: { what: '“{file}” belongs to another course' },
    },
    hi: {
      other: { what: '“{file}” किसी और कोर्स की है' },
    },
  },
  *check({ view, paths }) {
    const own = new Set(paths.values());
    for (const file of view.files.paths) {
      if (!/\.(crs|cst)$/i.test(file) || own.has(file)) continue;
      yield { key: 'other', data: { file }, location: { in: 'package', file } };
    }
  },
});
