import { SCORM } from '../../kinds.ts';
import { LOM_2004, lomElements, lomsOf, placeIn, wordsIn } from '../../manifest/lom.ts';
import { isLanguageTag } from '../../manifest/xapi-course.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'lom-languages-formed',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM,
  unless: ['manifest-well-formed'],
  spec: 'RFC 5646; IMS LOM 1.2.1, language',
  help: {
    en: {
      what: 'Languages in the metadata are language tags',
      why: 'Learners who look for courses in their language do not find this one.',
      how: 'Write a tag such as en or hi',
    },
    hi: {
      what: 'विवरण में भाषाएँ भाषा-संकेत हैं',
      why: 'अपनी भाषा के कोर्स खोजने वालों को यह नहीं मिलता।',
      how: 'en या hi जैसा संकेत लिखें',
    },
  },
  messages: {
    en: {
      tag: { what: '“{value}” in <language> is no language tag' },
    },
    hi: {
      tag: { what: '<language> में “{value}” भाषा का संकेत नहीं' },
    },
  },
  async *check(manifest) {
    for await (const lom of lomsOf(manifest)) {
      if (lom.root.ns === LOM_2004) continue;
      for (const element of lomElements(lom, 'language')) {
        const value = wordsIn(element);
        if (value === '' || isLanguageTag(value)) continue;
        yield { key: 'tag', data: { value }, location: placeIn(lom, element) };
      }
    }
  },
});
