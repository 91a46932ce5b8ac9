import { rule } from '../../rule.ts';

/** Passed, Completed, Failed, Incomplete, Not attempted, Browsed: the first letter counts (AICC CMI001, lesson status). */
const STATUS = /^[pcfinb]/i;
const HEADINGS: ReadonlySet<string> = new Set(['result', 'status', 'status_if_true']);

export default rule({
  id: 'aicc-completion-results-known',
  subject: 'aicc',
  severity: 'warning',
  appliesTo: ['aicc'],
  unless: ['aicc-columns-present', 'aicc-rows-fit-headings'],
  spec: 'AICC CMI001, completion requirements file (.cmp), result',
  help: {
    en: {
      what: 'What a rule of completion gives is a status that AICC knows',
      why: 'An LMS cannot write down another one: the block stays as it was.',
      how: 'Write Passed, Completed, Failed, Incomplete, Not attempted or Browsed',
    },
    hi: {
      what: 'पूर्णता का नियम वही स्थिति देता है जो AICC जानता है',
      why: 'LMS कोई और स्थिति दर्ज नहीं कर सकता: खंड जैसा था वैसा रहता है।',
      how: 'Passed, Completed, Failed, Incomplete, Not attempted या Browsed लिखें',
    },
  },
  messages: {
    en: { unknown: { what: '“{value}” is no status of AICC' } },
    hi: { unknown: { what: '“{value}” AICC की कोई स्थिति नहीं है' } },
  },
  *check(course) {
    const table = course.tables.get('cmp');
    const heading = table?.headings.find((each) => HEADINGS.has(each));
    if (!table || heading === undefined) return;
    for (const row of table.rows) {
      const value = row.get(heading);
      if (value !== '' && !STATUS.test(value))
        yield { key: 'unknown', data: { value }, location: course.at('cmp', row.line) };
    }
  },
});
