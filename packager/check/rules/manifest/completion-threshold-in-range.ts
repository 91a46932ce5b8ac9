import { attributeOf, textOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'completion-threshold-in-range',
  subject: 'manifest',
  severity: 'error',
  // Older editions have the number in their schema.
  appliesTo: ['scorm2004-4'],
  unlessThere: ['elements-in-place'],
  spec: 'REQ_30.6.3.6.13.2, REQ_PENDING',
  help: {
    en: {
      what: 'A completion threshold is one number from 0 to 1',
      why: 'The LMS cannot tell when the lesson is completed.',
      how: 'Write minProgressMeasure="0.8" or the share that is meant, and no text',
    },
    hi: {
      what: 'completionThreshold 0 से 1 तक की एक संख्या है',
      why: 'LMS नहीं जान पाता कि पाठ कब पूरा हुआ।',
      how: 'minProgressMeasure="0.8" (या जितना चाहिए) लिखें, पाठ न लिखें',
    },
  },
  messages: {
    en: {
      range: { what: 'The completion threshold is “{value}”' },
      both: { what: 'The threshold has attributes and the text “{value}”', how: 'Remove the text' },
    },
    hi: {
      range: { what: 'completionThreshold में “{value}” लिखा है' },
      both: { what: 'completionThreshold में गुण भी हैं और “{value}” भी', how: 'पाठ हटाएँ' },
    },
  },
  *check(manifest) {
    for (const element of manifest.elements('completionThreshold')) {
      const value = textOf(element).trim();
      const location = manifest.at(element);
      const named = ['completedByMeasure', 'minProgressMeasure', 'progressWeight'];
      if (named.some((name) => attributeOf(element, name))) {
        if (value !== '') yield { key: 'both', data: { value }, location, spec: 'REQ_PENDING' };
      } else if (value !== '' && !isShare(value))
        yield { key: 'range', data: { value }, location, spec: 'REQ_30.6.3.6.13.2' };
    }
  },
});

const isShare = (text: string): boolean =>
  /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) && Number(text) >= 0 && Number(text) <= 1;
