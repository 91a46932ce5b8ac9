import { blankness } from '../../blank-file.ts';
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
      blank: { what: '“{path}” is launched but holds only white space' },
      pointer: {
        what: '“{path}” only stands in for a file kept in Git LFS',
        how: 'Run git lfs pull, then pack the course again',
      },
    },
    hi: {
      empty: { what: '“{path}” खुलती है, पर ख़ाली है' },
      blank: { what: '“{path}” खुलती है, पर उसमें कुछ लिखा नहीं' },
      pointer: {
        what: '“{path}” केवल Git LFS में रखी फ़ाइल का संकेत है',
        how: 'git lfs pull चलाएँ, फिर कोर्स दोबारा पैक करें',
      },
    },
  },
  async *check(course) {
    for (const { element, target } of course.launches) {
      const key = target.kind === 'file' ? await blankness(course.view, target.path) : undefined;
      if (key && target.kind === 'file')
        yield { key, data: { path: target.path }, location: course.at(element) };
    }
  },
});
