import { XAPI } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'launched-file-not-empty',
  subject: 'xapi',
  severity: 'error',
  appliesTo: XAPI,
  spec: 'cmi5 14.1.0.0-4; tincan.xml, launch',
  help: {
    en: {
      what: 'The file that is launched is not empty',
      why: 'The learner sees a blank page.',
      how: 'Export the course again',
    },
    hi: {
      what: 'जो फ़ाइल खुलती है वह ख़ाली नहीं',
      why: 'विद्यार्थी को कोरा पन्ना दिखता है।',
      how: 'कोर्स फिर से निर्यात करें',
    },
  },
  messages: {
    en: {
      empty: { what: '“{path}” is launched but is empty' },
    },
    hi: {
      empty: { what: '“{path}” खुलती है, पर ख़ाली है' },
    },
  },
  *check(course) {
    const { files } = course.view;
    for (const { element, target } of course.launches) {
      if (target.kind !== 'file' || !files.has(target.path) || files.size(target.path) > 0) continue;
      yield { key: 'empty', data: { path: target.path }, location: course.at(element) };
    }
  },
});
