import { attr } from '../../../course/blocks/attr.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'image-has-alt',
  subject: 'page',
  severity: 'warning',
  spec: 'GIGW 3.0; WCAG 2.1 1.1.1',
  help: {
    en: {
      what: 'Every picture has a description, or is marked as decoration',
      why: 'Learners using a screen reader will not know who does what.',
      how: 'Write it',
    },
    hi: {
      what: 'हर चित्र का विवरण है, या वह सजावट के लिए चिह्नित है',
      why: 'स्क्रीन रीडर वाले शिक्षार्थी नहीं जान पाएँगे कि किसका क्या काम है।',
      how: 'विवरण लिखें',
    },
  },
  messages: {
    en: { none: { what: 'This picture has no description' } },
    hi: { none: { what: 'इस चित्र का विवरण नहीं है' } },
  },
  *check(page) {
    for (const { node, location } of page.ofType('image')) {
      if (
        attr<boolean>(node, 'decorative') ||
        attr<string>(node, 'alt').trim() ||
        !attr<string>(node, 'asset')
      )
        continue;
      yield { key: 'none', location };
    }
  },
});
