import { SCORM } from '../../kinds.ts';
import { firstLesson } from '../../manifest/manifest.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'openedx-starts-first-lesson',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  spec: 'openedx-scorm-xblock, update_package_fields',
  help: {
    en: {
      what: 'Open edX starts the lesson that comes first',
      why: 'Open edX starts the first resource with an href, whatever the table of contents says.',
      how: 'Move the resource of the first lesson to the front of <resources>',
    },
    hi: {
      what: 'Open edX वही पाठ शुरू करता है जो पहला है',
      why: 'विषय-सूची में कुछ भी हो, Open edX href वाला पहला resource शुरू करता है।',
      how: 'पहले पाठ का resource <resources> में सबसे आगे रखें',
    },
  },
  messages: {
    en: {
      other: { what: 'Open edX would start “{started}”, not “{first}”' },
    },
    hi: {
      other: { what: 'Open edX “{first}” की जगह “{started}” शुरू करेगा' },
    },
  },
  *check(manifest) {
    const started = manifest.resources.find(({ href }) => href);
    const first = firstLesson(manifest);
    if (!started?.href || !first?.href || started === first) return;
    const data = { started: started.href.value, first: first.href.value };
    yield { key: 'other', data, location: manifest.at(started.element) };
  },
});
