import { WEB } from '../../kinds.ts';
import { isLegacyFont, LEGACY_FAMILIES } from '../../media/legacy-fonts.ts';
import { placesIn } from '../../package/place-in-text.ts';
import { baseNameOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

const FONT_FILE = /\.(ttf|otf|woff2?|eot)$/i;
/** Named as a font: in a style, or by the element that HTML once had for it. */
const IN_TEXT = new RegExp(
  `(?:font(?:-family)?\\s*:[^;{}"<>]{0,120}?|face\\s*=\\s*)["']?\\b((?:${LEGACY_FAMILIES})[ \\w-]{0,20})`,
  'i',
);

export default rule({
  id: 'text-is-unicode',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  spec: 'GIGW 3.0; Unicode Standard',
  help: {
    en: {
      what: 'Hindi is written in Unicode',
      why: 'In a font like Kruti Dev the letters are Latin ones in disguise: nobody can search, copy, translate or hear them.',
      how: 'Convert the text to Unicode, and use a font such as Noto Sans Devanagari',
    },
    hi: {
      what: 'हिन्दी यूनिकोड में लिखी है',
      why: 'Kruti Dev जैसे फ़ॉन्ट में अक्षर असल में लैटिन होते हैं: उन्हें न खोजा, न कॉपी, न अनुवाद किया जा सकता है, न सुना।',
      how: 'पाठ को यूनिकोड में बदलें, और Noto Sans Devanagari जैसा फ़ॉन्ट लें',
    },
  },
  messages: {
    en: { legacy: { what: '“{file}” uses the font {font}' } },
    hi: { legacy: { what: '“{file}” में फ़ॉन्ट {font} है' } },
  },
  async *check(view) {
    const named = view.files.paths.find((path) => FONT_FILE.test(path) && isLegacyFont(baseNameOf(path)));
    const texts = view.files.paths.filter((path) => /\.(css|x?html?)$/i.test(path));
    for (const file of texts) {
      const text = await view.text(file);
      const match = text === undefined ? null : IN_TEXT.exec(text);
      if (!match) continue;
      const [, font = ''] = match;
      yield {
        key: 'legacy',
        data: { file, font: font.trim() },
        location: { in: 'package', file, ...placesIn(text ?? '')(match.index) },
      };
      return;
    }
    if (named)
      yield {
        key: 'legacy',
        data: { file: named, font: baseNameOf(named) },
        location: { in: 'package', file: named },
      };
  },
});
