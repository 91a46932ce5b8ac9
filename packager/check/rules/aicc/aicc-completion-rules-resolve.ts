import { sameId } from '../../manifest/aicc-course.ts';
import { parsePrerequisites } from '../../manifest/aicc-script.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'aicc-completion-rules-resolve',
  subject: 'aicc',
  severity: 'warning',
  appliesTo: ['aicc'],
  unless: ['aicc-columns-present', 'aicc-rows-fit-headings'],
  spec: 'AICC CMI001, completion requirements file (.cmp), requirement, next and return',
  help: {
    en: {
      what: 'Rules of completion can be read and name parts of the course',
      why: 'The LMS passes over the rule: the block is never done, or the learner is led nowhere.',
      how: 'Write ids of the course joined by & | ~ and brackets',
    },
    hi: {
      what: 'पूर्णता के नियम पढ़े जा सकते हैं और कोर्स के हिस्सों के नाम लेते हैं',
      why: 'LMS नियम छोड़ देता है: खंड कभी पूरा नहीं होता, या शिक्षार्थी कहीं नहीं पहुँचता।',
      how: 'कोर्स की id को & | ~ और कोष्ठकों से जोड़कर लिखें',
    },
  },
  messages: {
    en: {
      syntax: { what: '“{script}” cannot be read' },
      missing: { what: '“{id}” in a rule of completion is nowhere described' },
    },
    hi: {
      syntax: { what: '“{script}” पढ़ा नहीं जा सकता' },
      missing: { what: 'पूर्णता के नियम में “{id}” है, जिसका वर्णन कहीं नहीं' },
    },
  },
  *check(course) {
    const table = course.tables.get('cmp');
    if (!table) return;
    const described = course.tables.get('des')?.rows.map((row) => sameId(row.get('system_id'))) ?? [];
    const known = new Set([...course.ids, ...described]);
    const requirement = table.headings.find((heading) => heading.includes('requirement')) ?? '';
    for (const row of table.rows) {
      const location = course.at('cmp', row.line);
      const script = row.get(requirement);
      const parsed = parsePrerequisites(script);
      if (!parsed.ok && script !== '') yield { key: 'syntax', data: { script }, location };
      const led = ['next', 'return'].map((name) => row.get(name)).filter((id) => id !== '');
      const missing = [...(parsed.ok ? parsed.value : []), ...led].find((id) => !known.has(sameId(id)));
      if (missing !== undefined) yield { key: 'missing', data: { id: missing }, location };
    }
  },
});
