import { linkedTerm } from '../../../course/blocks/marks.ts';
import { rule } from '../../rule.ts';

const FIX = { en: 'Remove the link', hi: 'लिंक हटाएँ' };

export default rule({
  id: 'linked-terms-exist',
  subject: 'page',
  severity: 'error',
  help: {
    en: {
      what: 'Links to terms lead to terms of the glossary',
      why: 'The word looks explained, and the learner reads no meaning.',
      how: 'Choose a term, or remove the link',
    },
    hi: {
      what: 'शब्दों के लिंक शब्दावली के ही शब्दों तक ले जाते हैं',
      why: 'लगता है कि शब्द समझाया गया है, पर शिक्षार्थी को अर्थ नहीं मिलता।',
      how: 'शब्द चुनें या लिंक हटाएँ',
    },
  },
  messages: {
    en: { missing: { what: '“{text}” leads to a term that is not in the glossary' } },
    hi: { missing: { what: '“{text}” जिस शब्द से जुड़ा है, वह शब्दावली में नहीं है' } },
  },
  *check({ nodes, course }) {
    const terms = new Set(course.glossary?.map(({ id }) => id));
    for (const { node, pointer, location } of nodes) {
      const { text = '', marks = [] } = node;
      for (const [i, mark] of marks.entries()) {
        const id = linkedTerm(String(mark.attrs?.href ?? ''));
        if (id === undefined || terms.has(id)) continue;
        const fix = { title: FIX, patch: [{ op: 'remove', path: `${pointer}/marks/${i}` }] } as const;
        yield { key: 'missing', data: { text: text.trim() }, location, fix };
      }
    }
  },
});
