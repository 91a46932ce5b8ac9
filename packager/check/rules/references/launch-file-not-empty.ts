import { blankness } from '../../blank-file.ts';
import { IMS } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'launch-file-not-empty',
  subject: 'manifest',
  severity: 'error',
  appliesTo: IMS,
  help: {
    en: {
      what: 'The file that starts a lesson is not empty',
      why: 'The learner sees a blank page.',
      how: 'Export the course again',
    },
    hi: {
      what: 'पाठ शुरू करने वाली फ़ाइल ख़ाली नहीं',
      why: 'शिक्षार्थी को कोरा पृष्ठ दिखता है।',
      how: 'कोर्स फिर से निर्यात करें',
    },
  },
  messages: {
    en: {
      empty: { what: '“{path}” starts a lesson but is empty' },
      blank: { what: '“{path}” starts a lesson but holds only white space' },
      pointer: {
        what: '“{path}” only stands in for a file kept in Git LFS',
        how: 'Run git lfs pull, then pack the course again',
      },
    },
    hi: {
      empty: { what: '“{path}” से पाठ शुरू होता है, पर वह ख़ाली है' },
      blank: { what: '“{path}” से पाठ शुरू होता है, पर उसमें कुछ लिखा नहीं' },
      pointer: {
        what: '“{path}” केवल Git LFS में रखी फ़ाइल का संकेत है',
        how: 'git lfs pull चलाएँ, फिर कोर्स दोबारा पैक करें',
      },
    },
  },
  async *check(manifest) {
    for (const { href, target } of manifest.launched) {
      if (!href || target.kind !== 'file') continue;
      const key = await blankness(manifest.view, target.path);
      if (key) yield { key, data: { path: target.path }, location: manifest.at(href) };
    }
  },
});
