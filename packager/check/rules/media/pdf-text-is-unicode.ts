import { WEB } from '../../kinds.ts';
import { isLegacyFont } from '../../media/legacy-fonts.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'pdf-text-is-unicode',
  subject: 'pdf',
  severity: 'warning',
  appliesTo: ['pdf', ...WEB],
  spec: 'GIGW 3.0; Unicode Standard; RPwD Rules 2017, 15(1)(c)',
  help: {
    en: {
      what: 'Hindi in a PDF is written in Unicode',
      why: 'In a font like Kruti Dev the letters are Latin ones in disguise: nobody can search, copy, translate or hear them.',
      how: 'Convert the text to Unicode in its source, and export it again',
    },
    hi: {
      what: 'PDF की हिन्दी यूनिकोड में लिखी है',
      why: 'Kruti Dev जैसे फ़ॉन्ट में अक्षर असल में लैटिन होते हैं: उन्हें न खोजा, न कॉपी, न अनुवाद किया जा सकता है, न सुना।',
      how: 'मूल दस्तावेज़ में पाठ यूनिकोड में बदलें, और फिर निर्यात करें',
    },
  },
  messages: {
    en: {
      legacy: { what: '“{name}” uses the font {font}' },
    },
    hi: {
      legacy: { what: '“{name}” में फ़ॉन्ट {font} है' },
    },
  },
  *check({ name, facts, at }) {
    const font = facts?.fonts.find(isLegacyFont);
    if (font !== undefined) yield { key: 'legacy', data: { name, font }, location: at };
  },
});
