import { sameId } from '../../manifest/aicc-course.ts';
import { parsePrerequisites } from '../../manifest/aicc-script.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'aicc-prerequisites-resolve',
  subject: 'aicc',
  severity: 'warning',
  appliesTo: ['aicc'],
  unless: ['aicc-columns-present'],
  spec: 'AICC CMI001, prerequisites file (.pre); AICC script',
  help: {
    en: {
      what: 'Prerequisites can be read and name units of the course',
      why: 'The LMS passes over the condition, or never opens the unit.',
      how: 'Write ids of the course joined by & | ~ and brackets',
    },
    hi: {
      what: 'शर्तें पढ़ी जा सकती हैं और कोर्स की इकाइयों के नाम लेती हैं',
      why: 'LMS शर्त छोड़ देता है, या इकाई कभी नहीं खोलता।',
      how: 'कोर्स की id को & | ~ और कोष्ठकों से जोड़कर लिखें',
    },
  },
  messages: {
    en: {
      syntax: { what: '“{script}” cannot be read' },
      missing: { what: '“{id}” in a prerequisite is nowhere described' },
    },
    hi: {
      syntax: { what: '“{script}” पढ़ा नहीं जा सकता' },
      missing: { what: 'शर्त में “{id}” है, जिसका वर्णन कहीं नहीं' },
    },
  },
  *check(course) {
    const described = course.tables.get('des')?.rows.map((row) => sameId(row.get('system_id'))) ?? [];
    const known = new Set([...course.ids, ...described]);
    for (const row of course.tables.get('pre')?.rows ?? []) {
      const script = row.cells[1] ?? '';
      const location = course.at('pre', row.line);
      const parsed = parsePrerequisites(script);
      if (!parsed.ok) {
        if (script !== '') yield { key: 'syntax', data: { script }, location };
        continue;
      }
      const missing = [row.cells[0] ?? '', ...parsed.value].find((id) => !known.has(sameId(id)));
      if (missing !== undefined) yield { key: 'missing', data: { id: missing }, location };
    }
  },
});
