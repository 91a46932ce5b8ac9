import { WEB } from '../../kinds.ts';
import { baseNameOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

const NAMES = ['title', 'aria-label', 'aria-labelledby'];

export default rule({
  id: 'frames-have-titles',
  subject: 'html',
  severity: 'info',
  appliesTo: WEB,
  spec: 'WCAG 2.2 4.1.2',
  help: {
    en: {
      what: 'Each frame of a page has a title',
      why: 'Who cannot see it does not learn what the frame holds.',
      how: 'Write title on the iframe',
    },
    hi: {
      what: 'पृष्ठ के हर फ़्रेम का शीर्षक है',
      why: 'जो देख नहीं सकते, उन्हें पता नहीं चलता कि फ़्रेम में क्या है।',
      how: 'iframe पर title लिखें',
    },
  },
  messages: {
    en: { none: { what: 'The frame “{file}” has no title' } },
    hi: { none: { what: 'फ़्रेम “{file}” का शीर्षक नहीं है' } },
  },
  *check(page) {
    for (const element of page.elements) {
      const { name, attributes } = element;
      if (name !== 'iframe' && name !== 'frame') continue;
      if (NAMES.some((attribute) => attributes.get(attribute)?.trim())) continue;
      if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') continue;
      const file = baseNameOf(attributes.get('src') ?? '');
      yield { key: 'none', data: { file }, location: page.at(element) };
    }
  },
});
