import { replaceWords } from '../../course/replace-words.ts';
import { rule } from '../../rule.ts';
import { type Disguise, disguisesIn } from '../../similarity/disguises.ts';

/** Programs and formulas are written in letters of every kind. */
const SYMBOLS: ReadonlySet<string> = new Set(['codeBlock', 'formula']);

export default rule({
  id: 'letters-are-what-they-seem',
  subject: 'page',
  severity: 'warning',
  spec: 'Unicode UTS 39, Unicode Security Mechanisms; Score card, devoid of plagiarism',
  help: {
    en: {
      what: 'No letter is hidden or of another script than it seems',
      why: 'Search and screen readers trip over it, and it looks as if a copy were to be hidden.',
      how: 'Write plain letters in their place',
    },
    hi: {
      what: 'कोई अक्षर छिपा नहीं, और हर अक्षर उसी लिपि का है जिसका दिखता है',
      why: 'खोज और स्क्रीन रीडर ऐसे अक्षरों पर अटकते हैं, और लगता है कि नक़ल छिपाई जा रही है।',
      how: 'उनकी जगह सामान्य अक्षर लिखें',
    },
  },
  messages: {
    en: {
      hidden: {
        what: '{count, plural, one {One hidden character stands} other {# hidden characters stand}} in a text',
        how: 'Remove what nobody sees',
      },
      foreign: { what: '“{word}” is written in letters of two scripts' },
      styled: { what: '“{word}” is written in mathematical letters' },
    },
    hi: {
      hidden: {
        what: 'पाठ में {count, number} ऐसे अक्षर हैं जो दिखते नहीं',
        how: 'जो दिखता नहीं, उसे हटाएँ',
      },
      foreign: { what: '“{word}” में दो लिपियों के अक्षर मिले हैं' },
      styled: { what: '“{word}” गणित के अक्षरों में लिखा है' },
    },
  },
  *check(page) {
    for (const placed of page.texts) {
      if (placed.at && SYMBOLS.has(placed.at.type)) continue;
      const found = disguisesIn(placed.text);
      if (found.length === 0) continue;
      const change = replaceWords(page, placed, found);
      const fix = change && { ...change, title: TITLE };
      const place = { location: placed.location, ...(fix && { fix }) };
      const hidden = found.filter(({ kind }) => kind === 'hidden');
      if (hidden.length > 0) yield { key: 'hidden', data: { count: lettersOf(hidden) }, ...place };
      for (const { kind, by: word } of found)
        if (kind !== 'hidden') yield { key: kind, data: { word }, ...place };
    }
  },
});

const TITLE = { en: 'Write plain letters', hi: 'सामान्य अक्षर लिखें' };

const lettersOf = (found: readonly Disguise[]): number =>
  found.reduce((sum, { start, end }) => sum + end - start, 0);
