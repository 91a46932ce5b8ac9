import { sameId } from '../../manifest/aicc-course.ts';
import { rule } from '../../rule.ts';

/** AICC CMI001: a string of up to 255 characters. */
const LONGEST_TITLE = 255;

export default rule({
  id: 'aicc-descriptions-used',
  subject: 'aicc',
  severity: 'info',
  appliesTo: ['aicc'],
  unless: ['aicc-columns-present', 'aicc-members-exist'],
  spec: 'AICC CMI001, descriptor file (.des)',
  help: {
    en: {
      what: 'What the .des file describes is in the course',
      why: 'The line has no effect; often its id is a slip, and another line is missing.',
      how: 'Correct the id, or remove the line',
    },
    hi: {
      what: '.des फ़ाइल में उसी का वर्णन है जो कोर्स में है',
      why: 'इस पंक्ति का कोई असर नहीं; अक्सर id में चूक होती है और कोई दूसरी पंक्ति छूट जाती है।',
      how: 'id ठीक करें, या पंक्ति हटाएँ',
    },
  },
  messages: {
    en: {
      unused: { what: '“{id}” is described but is nowhere in the course' },
      long: { what: 'The title of “{id}” has {length, number} characters' },
    },
    hi: {
      unused: { what: '“{id}” का वर्णन है, पर वह कोर्स में कहीं नहीं' },
      long: { what: '“{id}” के शीर्षक में {length, number} अक्षर हैं' },
    },
  },
  *check(course) {
    const { ids } = course;
    const objectives = course.tables.has('ort');
    for (const row of course.tables.get('des')?.rows ?? []) {
      const id = row.get('system_id');
      const location = course.at('des', row.line);
      const { length } = row.get('title');
      if (length > LONGEST_TITLE) yield { key: 'long', data: { id, length }, location };
      // Objectives are named in a file of their own.
      const isObjective = /^J/i.test(id) && objectives;
      if (id !== '' && !ids.has(sameId(id)) && !isObjective) yield { key: 'unused', data: { id }, location };
    }
  },
});
