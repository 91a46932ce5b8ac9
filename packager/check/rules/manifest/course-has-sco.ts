import { SCORM } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'course-has-sco',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM,
  spec: 'SCORM 1.2 CAM 2.1.2; SCORM 2004 CAM 2.1.2',
  help: {
    en: {
      what: 'A lesson of the course reports to the LMS',
      why: 'An asset is shown and reports nothing: the LMS knows neither how far a learner came nor a score.',
      how: 'Set scormtype to sco where the page speaks to the LMS',
    },
    hi: {
      what: 'कोर्स का कोई पाठ LMS को सूचना देता है',
      why: 'asset केवल दिखता है, कुछ बताता नहीं: LMS को न प्रगति पता चलती है, न अंक।',
      how: 'जो पन्ना LMS से बात करता है उसका scormtype sco करें',
    },
  },
  messages: {
    en: { assets: { what: 'All {count, number} lessons are assets' } },
    hi: { assets: { what: 'सभी {count, number} पाठ asset हैं' } },
  },
  *check(manifest) {
    const { launched } = manifest;
    const types = launched.map(({ scormtype }) => scormtype?.value.trim().toLowerCase());
    // Of a resource that does not say what it is: scormtype-present.
    if (types.length === 0 || types.some((type) => type !== 'asset')) return;
    const [first] = launched;
    if (first) yield { key: 'assets', data: { count: types.length }, location: manifest.at(first.element) };
  },
});
