import { WEB } from '../../kinds.ts';
import { rule } from '../../rule.ts';

/** What is asked, as forms name it in any language, and how the names of fields say so. */
const ASKED: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['Aadhaar', /\baadh?aa?r\b|\buid(?:ai)?[-_ ]?(?:no|number)\b/],
  ['PAN', /\bpan[-_ ]?(?:no|num|number|card)\b/],
  ['e-mail', /\be-?mail\b/],
  ['phone', /\b(?:mobile|phone|tel)(?:[-_ ]?(?:no|num|number))?\b/],
  ['password', /\bpassword\b/],
  ['DOB', /\b(?:dob|bday|birth[-_ ]?date|date[-_ ]?of[-_ ]?birth)\b/],
];

function askedBy(attributes: ReadonlyMap<string, string>): string | undefined {
  const said = ['type', 'name', 'id', 'autocomplete', 'placeholder']
    .map((name) => attributes.get(name) ?? '')
    .join(' ')
    .toLowerCase()
    .replace(/_/g, ' ');
  return /\bhidden\b/.test(attributes.get('type') ?? '')
    ? undefined
    : ASKED.find(([, pattern]) => pattern.test(said))?.[0];
}

export default rule({
  id: 'asks-for-no-personal-data',
  subject: 'html',
  severity: 'info',
  appliesTo: WEB,
  spec: 'DPDP Act 2023, sections 5 and 6; Aadhaar Act 2016, section 8',
  help: {
    en: {
      what: 'No page asks learners for data about themselves',
      why: 'The LMS knows who they are; what a page asks beyond that needs leave, a purpose and a place to keep it.',
      how: 'Leave the field out; where a lesson shows how a form is filled in, say that nothing is sent',
    },
    hi: {
      what: 'कोई पृष्ठ शिक्षार्थियों से उनके बारे में जानकारी नहीं माँगता',
      why: 'LMS जानता है कि वे कौन हैं; उससे आगे कुछ माँगने के लिए सहमति, प्रयोजन और सुरक्षित जगह चाहिए।',
      how: 'यह फ़ील्ड हटाएँ; पाठ केवल फ़ॉर्म भरना सिखाता हो तो बताएँ कि कुछ नहीं भेजा जाता',
    },
  },
  messages: {
    en: {
      asks: { what: 'A field asks for {what}' },
    },
    hi: {
      asks: { what: 'एक फ़ील्ड {what} माँगता है' },
    },
  },
  *check(page) {
    const told = new Set<string>();
    for (const element of page.elements) {
      if (element.name !== 'input') continue;
      const what = askedBy(element.attributes);
      if (what === undefined || told.has(what)) continue;
      told.add(what);
      // A lesson on forms shows just such fields.
      yield { key: 'asks', data: { what }, location: page.at(element), outcome: 'review' };
    }
  },
});
