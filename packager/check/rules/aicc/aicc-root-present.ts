import { sameId } from '../../manifest/aicc-course.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'aicc-root-present',
  subject: 'aicc',
  severity: 'error',
  appliesTo: ['aicc'],
  unless: ['aicc-tables-have-commas', 'aicc-columns-present'],
  spec: 'AICC CMI001, course structure file (.cst)',
  help: {
    en: {
      what: 'The structure has a ROOT that holds something',
      why: 'ROOT is where an LMS begins: without it the course is empty.',
      how: 'Add a row that begins with ROOT and names the first units or blocks',
    },
    hi: {
      what: 'ढाँचे में ROOT है और उसमें कुछ है',
      why: 'LMS ROOT से शुरू करता है: उसके बिना कोर्स ख़ाली है।',
      how: 'ROOT से शुरू होती पंक्ति जोड़ें और पहली इकाइयों या खंडों के नाम लिखें',
    },
  },
  messages: {
    en: {
      none: { what: 'The structure has no ROOT' },
      empty: { what: 'ROOT holds nothing' },
    },
    hi: {
      none: { what: 'ढाँचे में ROOT नहीं है' },
      empty: { what: 'ROOT में कुछ नहीं है' },
    },
  },
  *check(course) {
    if (!course.tables.has('cst')) return;
    const root = course.blocks.find(({ id }) => sameId(id) === 'ROOT');
    if (!root) yield { key: 'none', location: course.at('cst') };
    else if (root.members.length === 0) yield { key: 'empty', location: course.at('cst', root.row.line) };
  },
});
