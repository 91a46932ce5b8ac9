import { sameId } from '../../manifest/aicc-course.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'aicc-units-described',
  subject: 'aicc',
  severity: 'warning',
  appliesTo: ['aicc'],
  unless: ['aicc-tables-have-commas', 'aicc-columns-present', 'aicc-rows-fit-headings'],
  spec: 'AICC CMI001, descriptor file (.des)',
  help: {
    en: {
      what: 'Every unit and block has a title',
      why: 'The LMS shows its id in place of a title.',
      how: 'Add a row with its System_ID and Title to the .des file',
    },
    hi: {
      what: 'हर इकाई और खंड का शीर्षक है',
      why: 'LMS शीर्षक की जगह id दिखाता है।',
      how: '.des में उसकी System_ID और Title की पंक्ति जोड़ें',
    },
  },
  messages: {
    en: {
      none: { what: '“{id}” has no row in the .des file' },
      empty: { what: 'The title of “{id}” is empty' },
    },
    hi: {
      none: { what: '.des में “{id}” की पंक्ति नहीं है' },
      empty: { what: '“{id}” का शीर्षक ख़ाली है' },
    },
  },
  *check(course) {
    const table = course.tables.get('des');
    if (!table) return;
    const titles = new Map(table.rows.map((row) => [sameId(row.get('system_id')), row]));
    const named = [
      ...course.units.map(({ id, row }) => ({ id, file: 'au', line: row.line })),
      ...course.blocks.map(({ id, row }) => ({ id, file: 'cst', line: row.line })),
    ];
    for (const { id, file, line } of named) {
      const row = titles.get(sameId(id));
      if (sameId(id) === 'ROOT' || row?.get('title')) continue;
      yield {
        key: row ? 'empty' : 'none',
        data: { id },
        location: row ? course.at('des', row.line) : course.at(file, line),
      };
    }
  },
});
