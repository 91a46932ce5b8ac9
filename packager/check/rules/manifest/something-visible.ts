import { SCORM } from '../../kinds.ts';
import { attributeValue } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'something-visible',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM,
  spec: 'IMS CP 1.1.2, item isvisible',
  help: {
    en: {
      what: 'The table of contents shows something',
      why: 'Learners find an empty table of contents and cannot choose a lesson.',
      how: 'Remove isvisible="false" from what learners may choose',
    },
    hi: {
      what: 'विषय-सूची में कुछ दिखता है',
      why: 'शिक्षार्थियों को ख़ाली विषय-सूची मिलती है और वे पाठ नहीं चुन पाते।',
      how: 'जिसे शिक्षार्थी चुन सकें उससे isvisible="false" हटाएँ',
    },
  },
  messages: {
    en: { hidden: { what: 'Every item of “{title}” has isvisible="false"' } },
    hi: { hidden: { what: '“{title}” के हर विषय में isvisible="false" है' } },
  },
  *check(manifest) {
    for (const organization of manifest.organizations) {
      const items = [...manifest.items([organization])];
      // One lesson alone is started without being chosen.
      if (items.length < 2) continue;
      if (items.some(({ element }) => attributeValue(element, 'isvisible')?.trim() !== 'false')) continue;
      const title = organization.title || (organization.identifier ?? '');
      yield { key: 'hidden', data: { title }, location: manifest.at(organization.element) };
    }
  },
});
