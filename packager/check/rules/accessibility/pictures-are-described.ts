import { WEB } from '../../kinds.ts';
import { baseNameOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

/** What can name a picture (Accessible Name and Description Computation, 4.3). */
const NAMES = ['alt', 'aria-label', 'aria-labelledby', 'aria-hidden'];

export default rule({
  id: 'pictures-are-described',
  subject: 'html',
  severity: 'info',
  appliesTo: WEB,
  spec: 'WCAG 2.2 1.1.1; GIGW 3.0',
  help: {
    en: {
      what: 'Each picture of a page has an alt text, or an empty one',
      why: 'A screen reader reads out the name of the file instead.',
      how: 'Write alt; alt="" where the picture only decorates',
    },
    hi: {
      what: 'पृष्ठ के हर चित्र का alt है, चाहे ख़ाली',
      why: 'स्क्रीन रीडर उसकी जगह फ़ाइल का नाम पढ़ता है।',
      how: 'alt लिखें; चित्र केवल सजावट हो तो alt=""',
    },
  },
  messages: {
    en: { none: { what: 'The picture “{file}” has no alt' } },
    hi: { none: { what: 'चित्र “{file}” का alt नहीं है' } },
  },
  *check(page) {
    for (const element of page.elements) {
      const { name, attributes } = element;
      const isPicture =
        name === 'img' ||
        name === 'area' ||
        (name === 'input' && /^image$/i.test(attributes.get('type') ?? ''));
      if (!isPicture || NAMES.some((attribute) => attributes.has(attribute))) continue;
      if (/^(presentation|none)$/.test(attributes.get('role') ?? '')) continue;
      // An area without an address cannot be reached.
      if (name === 'area' && !attributes.has('href')) continue;
      const file = baseNameOf(attributes.get('src') ?? attributes.get('href') ?? '');
      yield { key: 'none', data: { file }, location: page.at(element) };
    }
  },
});
