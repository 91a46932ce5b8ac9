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
    en: { empty: { what: '“{path}” starts a lesson but is empty' } },
    hi: { empty: { what: '“{path}” से पाठ शुरू होता है, पर वह ख़ाली है' } },
  },
  *check(manifest) {
    const { files } = manifest.view;
    for (const { href, target } of manifest.launched) {
      if (!href || target.kind !== 'file' || !files.has(target.path) || files.size(target.path) > 0) continue;
      yield { key: 'empty', data: { path: target.path }, location: manifest.at(href) };
    }
  },
});
