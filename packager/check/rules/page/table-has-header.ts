import { rule } from '../../rule.ts';

const FIX = { en: 'Make the first row a header', hi: 'पहली पंक्ति को शीर्ष बनाएँ' };

export default rule({
  id: 'table-has-header',
  subject: 'page',
  severity: 'info',
  spec: 'GIGW 3.0; WCAG 2.1 1.3.1',
  help: {
    en: {
      what: 'Every table has a header row',
      why: 'A screen reader reads numbers without saying what they are.',
      how: 'Make the first row a header',
    },
    hi: {
      what: 'हर तालिका में शीर्ष पंक्ति है',
      why: 'स्क्रीन रीडर अंक पढ़ देता है, पर नहीं बताता कि किसके हैं।',
      how: 'पहली पंक्ति को शीर्ष बनाएँ',
    },
  },
  messages: {
    en: { none: { what: 'This table has no header cells' } },
    hi: { none: { what: 'इस तालिका में शीर्ष खाने नहीं हैं' } },
  },
  *check(page) {
    for (const { node, pointer, location } of page.ofType('table')) {
      const rows = node.content ?? [];
      if (rows.some((row) => row.content?.some((cell) => cell.type === 'tableHeader'))) continue;
      const patch = (rows[0]?.content ?? []).map(
        (_, i) =>
          ({ op: 'replace', path: `${pointer}/content/0/content/${i}/type`, value: 'tableHeader' }) as const,
      );
      yield { key: 'none', location, fix: { title: FIX, patch } };
    }
  },
});
