import { SCORM } from '../../kinds.ts';
import { lomElements, lomsOf, placeIn, wordsIn } from '../../manifest/lom.ts';
import { rule } from '../../rule.ts';

/** Letters of what stands there instead. */
const SHOWN = 40;

export default rule({
  id: 'lom-vcards-formed',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM,
  unless: ['manifest-well-formed'],
  spec: 'RFC 2426, 3.1; IMS LOM 1.2.1, vcard',
  help: {
    en: {
      what: 'People and institutions are written as vCards',
      why: 'A catalogue shows no author, or the raw text.',
      how: 'Write BEGIN:VCARD, VERSION:3.0, FN: and the name, END:VCARD, each in a line',
    },
    hi: {
      what: 'व्यक्ति और संस्थाएँ vCard के रूप में हैं',
      why: 'सूची लेखक नहीं दिखाती, या कच्चा पाठ दिखाती है।',
      how: 'BEGIN:VCARD, VERSION:3.0, FN: और नाम, END:VCARD अलग-अलग पंक्तियों में लिखें',
    },
  },
  messages: {
    en: {
      form: { what: '“{value}” is no vCard' },
      name: { what: 'A vCard has no name' },
    },
    hi: {
      form: { what: '“{value}” vCard नहीं है' },
      name: { what: 'vCard में नाम नहीं है' },
    },
  },
  async *check(manifest) {
    for await (const lom of lomsOf(manifest)) {
      for (const element of lomElements(lom, 'vcard', 'entity')) {
        const value = wordsIn(element);
        if (value === '') continue;
        const whole = /^begin:\s*vcard\b.*\bend:\s*vcard$/is.test(value);
        const key = !whole ? 'form' : /(^|\s)(fn|n|org|nickname|email)[;:]/i.test(value) ? undefined : 'name';
        if (key) yield { key, data: { value: value.slice(0, SHOWN) }, location: placeIn(lom, element) };
      }
    }
  },
});
