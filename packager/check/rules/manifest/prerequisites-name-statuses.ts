import { SCORM12 } from '../../kinds.ts';
import { textOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

/** In words, and by their first letters as AICC allows. */
const STATUSES: ReadonlySet<string> = new Set([
  'passed',
  'completed',
  'browsed',
  'failed',
  'incomplete',
  'not attempted',
  'p',
  'c',
  'b',
  'f',
  'i',
  'n',
]);

export default rule({
  id: 'prerequisites-name-statuses',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM12,
  unless: ['prerequisites-parse'],
  spec: 'SCORM 1.2 CAM 2.3.2.5.2; AICC CMI001 5.2, status',
  help: {
    en: {
      what: 'Prerequisites ask for a status that lessons can have',
      why: 'No lesson ever has this status: with = the condition never holds, with <> it always does.',
      how: 'Write passed, completed, browsed, failed, incomplete or not attempted',
    },
    hi: {
      what: 'पूर्व-शर्तें वही स्थिति माँगती हैं जो पाठ की हो सकती है',
      why: 'किसी पाठ की यह स्थिति कभी नहीं होती: = वाली शर्त कभी पूरी नहीं होती, <> वाली हमेशा।',
      how: 'passed, completed, browsed, failed, incomplete या not attempted लिखें',
    },
  },
  messages: {
    en: {
      status: { what: '“{word}” is no status of a lesson' },
    },
    hi: {
      status: { what: '“{word}” पाठ की कोई स्थिति नहीं' },
    },
  },
  *check(manifest) {
    for (const element of manifest.elements('prerequisites')) {
      for (const [, quoted, bare = ''] of textOf(element).matchAll(
        /(?:=|<>)\s*(?:"([^"]*)"|([^\s&|~(){},"]+))/g,
      )) {
        const word = (quoted ?? bare).trim();
        if (STATUSES.has(word.toLowerCase())) continue;
        yield { key: 'status', data: { word }, location: manifest.at(element) };
      }
    }
  },
});
