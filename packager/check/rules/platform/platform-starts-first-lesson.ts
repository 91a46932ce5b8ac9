import { SCORM } from '../../kinds.ts';
import { firstLesson } from '../../manifest/manifest.ts';
import { startedByPlatform } from '../../manifest/platform.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'platform-starts-first-lesson',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  unless: ['one-sco'],
  spec: 'iGOT player, parseLaunchFile',
  help: {
    en: {
      what: 'The platform starts the lesson that comes first',
      why: 'It starts the first SCO of <resources>, whatever the table of contents says.',
      how: 'Move the resource of the first lesson to the front of <resources>',
    },
    hi: {
      what: 'मंच वही पाठ शुरू करता है जो पहला है',
      why: 'विषय-सूची में कुछ भी हो, वह <resources> का पहला SCO शुरू करता है।',
      how: 'पहले पाठ का resource <resources> में सबसे आगे रखें',
    },
  },
  messages: {
    en: { other: { what: 'The platform would start “{started}”, not “{first}”' } },
    hi: { other: { what: 'मंच “{first}” की जगह “{started}” शुरू करेगा' } },
  },
  *check(manifest) {
    const started = startedByPlatform(manifest);
    const first = firstLesson(manifest);
    if (!started?.href || !first?.href || started === first) return;
    const data = { started: started.href.value, first: first.href.value };
    yield { key: 'other', data, location: manifest.at(started.element) };
  },
});
