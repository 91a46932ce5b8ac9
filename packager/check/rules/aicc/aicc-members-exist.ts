import { sameId } from '../../manifest/aicc-course.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'aicc-members-exist',
  subject: 'aicc',
  severity: 'error',
  appliesTo: ['aicc'],
  unless: ['aicc-tables-have-commas', 'aicc-columns-present', 'aicc-ids-unique'],
  spec: 'AICC CMI001, course structure file (.cst)',
  help: {
    en: {
      what: 'Every member of a block is a unit or a block',
      why: 'The LMS refuses the structure, or shows a line that opens nothing.',
      how: 'Add the unit to the .au file or the block to the .cst file, or remove the member',
    },
    hi: {
      what: 'खंड का हर सदस्य इकाई या खंड है',
      why: 'LMS ढाँचा लौटा देता है, या ऐसी पंक्ति दिखाता है जिससे कुछ नहीं खुलता।',
      how: 'इकाई .au में या खंड .cst में जोड़ें, या सदस्य हटाएँ',
    },
  },
  messages: {
    en: {
      missing: { what: '“{block}” holds “{id}”, which is nowhere described' },
    },
    hi: {
      missing: { what: '“{block}” में “{id}” है, जिसका वर्णन कहीं नहीं' },
    },
  },
  *check(course) {
    const { ids } = course;
    if (!course.tables.has('au')) return;
    for (const { id: block, members, row } of course.blocks) {
      for (const id of members.filter((member) => !ids.has(sameId(member)))) {
        yield { key: 'missing', data: { block, id }, location: course.at('cst', row.line) };
      }
    }
  },
});
