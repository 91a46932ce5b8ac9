import { SCORM } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'something-launches',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM,
  unless: ['manifest-well-formed', 'identifierref-resolves'],
  spec: 'SCORM 1.2 CAM, SCO and asset',
  help: {
    en: {
      what: 'The package has something to start',
      why: 'Learners would open the course and see nothing.',
      how: 'Give the first item a resource with an href',
    },
    hi: {
      what: 'पैकेज में शुरू होने लायक कुछ है',
      why: 'शिक्षार्थी कोर्स खोलेंगे और कुछ नहीं दिखेगा।',
      how: 'पहले विषय को href वाला resource दें',
    },
  },
  messages: {
    en: { nothing: { what: 'No item leads to a file' }, 'no-resource': { what: 'No resource names a file' } },
    hi: {
      nothing: { what: 'कोई विषय किसी फ़ाइल तक नहीं ले जाता' },
      'no-resource': { what: 'कोई resource किसी फ़ाइल का नाम नहीं देता' },
    },
  },
  *check(manifest) {
    if (manifest.submanifests.length > 0 || manifest.launched.some((r) => r.href?.value.trim())) return;
    const key = manifest.resources.some((r) => r.href?.value.trim()) ? 'nothing' : 'no-resource';
    yield { key, location: manifest.at(manifest.organizationsElement ?? manifest.root) };
  },
});
