import { SCORM } from '../../kinds.ts';
import { attributeOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'openedx-items-shown',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  spec: 'openedx-scorm-xblock, find_titles_recursively',
  help: {
    en: {
      what: 'Items say that they are visible',
      why: 'In its menu Open edX shows only items with isvisible="true" written out.',
      how: 'Write isvisible="true"',
    },
    hi: {
      what: 'विषय बताते हैं कि वे दिखेंगे',
      why: 'अपने मेन्यू में Open edX केवल वे विषय दिखाता है जिनमें isvisible="true" लिखा हो।',
      how: 'isvisible="true" लिखें',
    },
  },
  messages: {
    en: {
      hidden: { what: '{count, plural, one {An item does} other {# items do}} not say isvisible' },
    },
    hi: {
      hidden: { what: '{count, plural, one {एक विषय में} other {# विषयों में}} isvisible नहीं लिखा' },
    },
  },
  *check(manifest) {
    const silent = [...manifest.items()].filter(({ element }) => !attributeOf(element, 'isvisible'));
    const [first] = silent;
    // One lesson alone needs no menu.
    if (!first || manifest.launched.length < 2) return;
    yield { key: 'hidden', data: { count: silent.length }, location: manifest.at(first.element) };
  },
});
