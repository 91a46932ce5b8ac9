import { sameId } from '../../manifest/aicc-course.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'aicc-blocks-placed',
  subject: 'aicc',
  severity: 'warning',
  appliesTo: ['aicc'],
  unless: [
    'aicc-tables-have-commas',
    'aicc-columns-present',
    'aicc-root-present',
    'aicc-ids-unique',
    'aicc-blocks-do-not-loop',
    'aicc-members-exist',
  ],
  spec: 'AICC CMI001, course structure file (.cst)',
  help: {
    en: {
      what: 'Every block lies in ROOT or in another block',
      why: 'The LMS begins at ROOT: a block that nothing names is never shown, nor is what lies in it.',
      how: 'Name the block in the row of ROOT, or of the block it belongs to',
    },
    hi: {
      what: 'हर खंड ROOT या किसी दूसरे खंड में है',
      why: 'LMS ROOT से शुरू करता है: जिस खंड का कहीं नाम नहीं, वह और उसके भीतर का कुछ नहीं दिखता।',
      how: 'खंड का नाम ROOT की या उसके खंड की पंक्ति में लिखें',
    },
  },
  messages: {
    en: { nowhere: { what: 'Nothing names the block “{id}”' } },
    hi: { nowhere: { what: 'खंड “{id}” का नाम कहीं नहीं है' } },
  },
  *check(course) {
    const placed = new Set(course.blocks.flatMap(({ members }) => members.map(sameId)));
    for (const { id, row } of course.blocks)
      if (sameId(id) !== 'ROOT' && !placed.has(sameId(id)))
        yield { key: 'nowhere', data: { id }, location: course.at('cst', row.line) };
  },
});
