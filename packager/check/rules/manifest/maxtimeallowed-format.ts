import { SCORM12 } from '../../kinds.ts';
import { textOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'maxtimeallowed-format',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM12,
  unlessThere: ['manifest-matches-schema'],
  spec: 'SCORM 1.2 RTE, CMITimespan',
  help: {
    en: {
      what: 'The time allowed is written HHHH:MM:SS',
      why: 'The LMS cannot tell when time is up.',
      how: 'Write it like 01:30:00',
    },
    hi: {
      what: 'समय सीमा HHHH:MM:SS में लिखी है',
      why: 'LMS नहीं जान पाता कि समय कब समाप्त हुआ।',
      how: '01:30:00 की तरह लिखें',
    },
  },
  messages: {
    en: { value: { what: 'The time allowed is “{value}”' } },
    hi: { value: { what: 'समय सीमा “{value}” लिखी है' } },
  },
  *check(manifest) {
    for (const element of manifest.elements('maxtimeallowed')) {
      const value = textOf(element).trim();
      if (/^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/.test(value)) continue;
      yield { key: 'value', data: { value }, location: manifest.at(element) };
    }
  },
});
