import { SCORM12 } from '../../kinds.ts';
import { textOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'maxtimeallowed-carried-over',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM12,
  unlessThere: ['maxtimeallowed-format'],
  spec: 'SCORM 1.2 RTE, CMITimespan',
  help: {
    en: {
      what: 'Times allowed carry over above sixty',
      why: 'SCORM leaves open whether 75 minutes may be written so; LMSs read it as 1 hour 15, as 15 minutes or not at all.',
      how: 'Write 01:15:00 for 75 minutes',
    },
    hi: {
      what: 'समय सीमा साठ से ऊपर आगे जोड़ी गई है',
      why: 'SCORM ने तय नहीं किया कि 75 मिनट ऐसे लिख सकते हैं या नहीं; LMS इसे 1 घंटा 15 मिनट, 15 मिनट या कुछ भी नहीं मानते हैं।',
      how: '75 मिनट के लिए 01:15:00 लिखें',
    },
  },
  messages: {
    en: {
      value: { what: 'The time allowed is “{value}”' },
    },
    hi: {
      value: { what: 'समय सीमा “{value}” है' },
    },
  },
  *check(manifest) {
    for (const element of manifest.elements('maxtimeallowed')) {
      const value = textOf(element).trim();
      const [, minutes, seconds] = /^\d+:(\d+):(\d+)/.exec(value) ?? [];
      if (Math.max(Number(minutes ?? 0), Number(seconds ?? 0)) < 60) continue;
      yield { key: 'value', data: { value }, location: manifest.at(element) };
    }
  },
});
