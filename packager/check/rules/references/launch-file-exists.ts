import { IMS } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'launch-file-exists',
  subject: 'manifest',
  severity: 'error',
  appliesTo: IMS,
  unless: ['entry-count-sane', 'files-beside-manifest'],
  spec: 'SCORM 1.2 CAM, resource href; SCORM 2004 CTS, resource check',
  help: {
    en: {
      what: 'The file that starts a lesson is in the package',
      why: 'The learner gets “404 Not Found” in place of the lesson.',
      how: 'Correct the href, or add the file',
    },
    hi: {
      what: 'पाठ शुरू करने वाली फ़ाइल पैकेज में है',
      why: 'शिक्षार्थी को पाठ की जगह “404 Not Found” मिलता है।',
      how: 'href ठीक करें या फ़ाइल जोड़ें',
    },
  },
  messages: {
    en: { missing: { what: '“{path}” is to start a lesson but is not in the package' } },
    hi: { missing: { what: '“{path}” से पाठ शुरू होना है, पर वह पैकेज में नहीं है' } },
  },
  *check(manifest) {
    const { view } = manifest;
    for (const { href, target } of [manifest, ...manifest.nested].flatMap(({ resources }) => resources)) {
      if (!href || target.kind !== 'file' || view.holds(target) || view.inOtherCase(target.path)) continue;
      yield { key: 'missing', data: { path: target.path }, location: manifest.at(href) };
    }
  },
});
