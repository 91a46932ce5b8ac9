import { WEB } from '../../kinds.ts';
import { rule } from '../../rule.ts';
import { isFileName } from '../../wording/alt-texts.ts';

export default rule({
  id: 'alt-is-no-file-name',
  subject: 'html',
  severity: 'info',
  appliesTo: WEB,
  spec: 'WCAG 2.2, 1.1.1, failure F30; GIGW 3.0',
  help: {
    en: {
      what: 'An alt text describes the picture, and is no file name',
      why: 'A screen reader reads it out letter by letter, and nobody knows what is shown.',
      how: 'Write what the picture shows; alt="" where it only decorates',
    },
    hi: {
      what: 'alt में चित्र का विवरण है, फ़ाइल का नाम नहीं',
      why: 'स्क्रीन रीडर उसे अक्षर-अक्षर पढ़ता है, और पता नहीं चलता कि क्या दिखाया है।',
      how: 'चित्र में जो है वह लिखें; केवल सजावट हो तो alt=""',
    },
  },
  messages: {
    en: { name: { what: 'The alt text is a file name: “{alt}”' } },
    hi: { name: { what: 'alt में फ़ाइल का नाम है: “{alt}”' } },
  },
  *check(page) {
    for (const element of page.elements) {
      const { name, attributes } = element;
      const alt = attributes.get('alt') ?? '';
      if (!/^(?:img|area|input)$/.test(name) || !isFileName(alt)) continue;
      // Another name stands before the alt text (Accessible Name Computation, 4.3).
      if (attributes.has('aria-label') || attributes.has('aria-labelledby')) continue;
      if (/^true$/i.test(attributes.get('aria-hidden') ?? '')) continue;
      yield { key: 'name', data: { alt: alt.trim() }, location: page.at(element) };
    }
  },
});
