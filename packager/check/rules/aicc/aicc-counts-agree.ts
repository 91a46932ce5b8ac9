import { sameId } from '../../manifest/aicc-course.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'aicc-counts-agree',
  subject: 'aicc',
  severity: 'warning',
  appliesTo: ['aicc'],
  unless: ['aicc-tables-have-commas', 'aicc-columns-present', 'aicc-ids-unique'],
  spec: 'AICC CMI001, course file (.crs), Total_AUs, Total_Blocks, Max_Fields_CST',
  help: {
    en: {
      what: 'The course file counts its units and blocks rightly',
      why: 'An importer that trusts the count leaves the rest out.',
      how: 'Write the true number',
    },
    hi: {
      what: 'कोर्स फ़ाइल इकाइयों और खंडों की सही गिनती बताती है',
      why: 'गिनती पर भरोसा करने वाला LMS बाक़ी छोड़ देता है।',
      how: 'सही संख्या लिखें',
    },
  },
  messages: {
    en: {
      units: { what: 'Total_AUs is {said}; there are {count, number}' },
      blocks: { what: 'Total_Blocks is {said}; there are {count, number}' },
      fields: { what: 'Max_Fields_CST is {said}; there are {count, number} columns' },
    },
    hi: {
      units: { what: 'Total_AUs {said} है; इकाइयाँ {count, number} हैं' },
      blocks: { what: 'Total_Blocks {said} है; खंड {count, number} हैं' },
      fields: { what: 'Max_Fields_CST {said} है; स्तंभ {count, number} हैं' },
    },
  },
  *check(course) {
    const values = course.group('course')?.values;
    const blocks = course.blocks.filter(({ id }) => sameId(id) !== 'ROOT').length;
    const counted = [
      { key: 'units', name: 'total_aus', counts: [course.units.length], table: 'au' },
      // Some count ROOT as a block.
      { key: 'blocks', name: 'total_blocks', counts: [blocks, course.blocks.length], table: 'cst' },
    ] as const;
    for (const { key, name, counts, table } of counted) {
      const said = values?.get(name);
      if (!said?.value || !course.tables.has(table) || counts.some((count) => count === Number(said.value)))
        continue;
      yield { key, data: { said: said.value, count: counts[0] }, location: course.at('crs', said.line) };
    }
    const most = values?.get('max_fields_cst');
    const columns = course.tables.get('cst')?.headings.length ?? 0;
    if (!most?.value || columns <= Number(most.value)) return;
    yield {
      key: 'fields',
      data: { said: most.value, count: columns },
      location: course.at('crs', most.line),
    };
  },
});
