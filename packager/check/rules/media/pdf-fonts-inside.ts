import { WEB } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'pdf-fonts-inside',
  subject: 'pdf',
  severity: 'info',
  appliesTo: ['pdf', ...WEB],
  spec: 'ISO 14289-1 (PDF/UA), 7.21.4.1; ISO 19005-1 (PDF/A), 6.3.4',
  help: {
    en: {
      what: 'The fonts of a PDF are in it',
      why: 'Where the font is missing another takes its place; letters of Hindi then break apart or turn into boxes.',
      how: 'Export it again with “embed fonts”, or as PDF/A',
    },
    hi: {
      what: 'PDF के फ़ॉन्ट उसी में हैं',
      why: 'जहाँ फ़ॉन्ट न हो वहाँ दूसरा लगता है; हिंदी के अक्षर टूट जाते हैं या डिब्बे दिखते हैं।',
      how: '“embed fonts” के साथ या PDF/A में फिर निर्यात करें',
    },
  },
  messages: {
    en: {
      missing: { what: '“{name}” lacks {count, plural, one {a font} other {# fonts}}: {font}' },
    },
    hi: {
      missing: { what: '“{name}” में {count, plural, one {एक फ़ॉन्ट} other {# फ़ॉन्ट}} नहीं: {font}' },
    },
  },
  *check({ name, facts, at }) {
    const [font] = facts?.encrypted ? [] : (facts?.fontsMissing ?? []);
    if (facts && font !== undefined)
      yield { key: 'missing', data: { name, font, count: facts.fontsMissing.length }, location: at };
  },
});
