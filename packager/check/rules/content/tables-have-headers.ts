import { WEB } from '../../kinds.ts';
import { rule } from '../../rule.ts';

/** Old pages lay their parts out in tables; one that says it is a table of figures has a line, a caption or a head. */
const saysItHoldsData = (attributes: ReadonlyMap<string, string>): boolean =>
  Number(attributes.get('border') ?? 0) > 0 || attributes.has('summary');

export default rule({
  id: 'tables-have-headers',
  subject: 'html',
  severity: 'off',
  appliesTo: WEB,
  spec: 'WCAG 2.2, 1.3.1 and technique H51; GIGW 3.0',
  help: {
    en: {
      what: 'Tables of a page have header cells',
      why: 'A screen reader reads numbers without saying what they are.',
      how: 'Write <th> for the cells of the first row or column',
    },
    hi: {
      what: 'पृष्ठ की तालिकाओं में शीर्ष खाने हैं',
      why: 'स्क्रीन रीडर अंक पढ़ देता है, पर नहीं बताता कि किसके हैं।',
      how: 'पहली पंक्ति या स्तंभ के खानों के लिए <th> लिखें',
    },
  },
  messages: {
    en: { none: { what: 'The table has no header cell' } },
    hi: { none: { what: 'तालिका में कोई शीर्ष खाना नहीं है' } },
  },
  *check(page) {
    const starts = page.elements.flatMap(({ name }, at) => (name === 'table' ? [at] : []));
    for (const [n, at] of starts.entries()) {
      const table = page.elements[at];
      if (!table || /^(presentation|none)$/.test(table.attributes.get('role') ?? '')) continue;
      const inside = page.elements.slice(at + 1, starts[n + 1]);
      const count = (...names: string[]): number => inside.filter(({ name }) => names.includes(name)).length;
      const [rows, cells] = [count('tr'), count('td')];
      const holdsData = saysItHoldsData(table.attributes) || count('caption', 'thead') > 0;
      const isHeaded = inside.some(
        ({ name, attributes }) =>
          name === 'th' ||
          /^(row|column)header$/.test(attributes.get('role') ?? '') ||
          attributes.has('scope'),
      );
      // What follows the last cell may be another's; two rows of two cells are the least that is a table.
      if (holdsData && !isHeaded && rows > 1 && cells >= 2 * rows)
        yield { key: 'none', location: page.at(table) };
    }
  },
});
