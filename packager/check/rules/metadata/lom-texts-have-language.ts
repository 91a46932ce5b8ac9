import { SCORM } from '../../kinds.ts';
import { isCode, languageOf, lomElements, lomsOf, placeIn, wordsIn } from '../../manifest/lom.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'lom-texts-have-language',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM,
  unless: ['metadata-matches-schema'],
  spec: 'IMS LOM 1.2.1, langstring; IEEE 1484.12.1, LangString',
  help: {
    en: {
      what: 'Texts of the metadata say their language',
      why: 'A catalogue in several languages cannot choose the text.',
      how: 'Add xml:lang (SCORM 1.2) or language (2004), such as en or hi',
    },
    hi: {
      what: 'विवरण के पाठ अपनी भाषा बताते हैं',
      why: 'कई भाषाओं की सूची सही पाठ नहीं चुन पाती।',
      how: 'xml:lang (SCORM 1.2) या language (2004) जोड़ें, जैसे en या hi',
    },
  },
  messages: {
    en: {
      missing: {
        what: '{count, plural, one {A text has} other {# texts have}} no language; first in <{element}>',
      },
    },
    hi: {
      missing: {
        what: '{count, plural, one {एक पाठ की} other {# पाठों की}} भाषा नहीं लिखी; पहला <{element}> में',
      },
    },
  },
  async *check(manifest) {
    for await (const lom of lomsOf(manifest)) {
      const texts = [...lomElements(lom, 'langstring', 'string')];
      const bare = texts.filter((text) => !isCode(text) && languageOf(text) === '' && wordsIn(text) !== '');
      const [first] = bare;
      if (!first) continue;
      const data = { count: bare.length, element: first.parent?.local ?? '' };
      yield { key: 'missing', data, location: placeIn(lom, first) };
    }
  },
});
