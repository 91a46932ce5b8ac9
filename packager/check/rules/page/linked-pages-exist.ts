import { rule } from '../../rule.ts';

export default rule({
  id: 'linked-pages-exist',
  subject: 'page',
  severity: 'error',
  help: {
    en: {
      what: 'Links lead to pages of the course',
      why: 'The link does nothing.',
      how: 'Choose a page, or remove the link',
    },
    hi: { what: 'लिंक कोर्स के ही पृष्ठों तक ले जाते हैं', why: 'लिंक से कुछ नहीं होता।', how: 'पृष्ठ चुनें या लिंक हटाएँ' },
  },
  messages: {
    en: { missing: { what: 'A link leads to a page that is not in the course' } },
    hi: { missing: { what: 'लिंक जिस पृष्ठ का है, वह कोर्स में नहीं है' } },
  },
  *check({ nodes, pageIds }) {
    for (const { node, location } of nodes) {
      for (const mark of node.marks ?? []) {
        const id = /^page:(.+)$/.exec(String(mark.attrs?.href ?? ''))?.[1];
        if (id && !pageIds.has(id)) yield { key: 'missing', location };
      }
    }
  },
});
