import { SCORM12 } from '../../kinds.ts';
import { childOf, textOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'ilias-titles-in-one-line',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM12,
  spec: 'ILIAS, ilSCORMPackageParser::handlerCharacterData',
  help: {
    en: {
      what: 'Titles stand in one line',
      why: 'ILIAS removes line breaks and tabs and puts nothing in their place: two words become one.',
      how: 'Put the title into one line',
    },
    hi: {
      what: 'शीर्षक एक ही पंक्ति में है',
      why: 'ILIAS पंक्ति-विराम और टैब हटा देता है और उनकी जगह कुछ नहीं रखता: दो शब्द जुड़ जाते हैं।',
      how: 'शीर्षक एक पंक्ति में लिखें',
    },
  },
  messages: {
    en: {
      joined: { what: 'ILIAS would show “{shown}”' },
    },
    hi: {
      joined: { what: 'ILIAS “{shown}” दिखाएगा' },
    },
  },
  *check(manifest) {
    for (const { title, element } of [...manifest.organizations, ...manifest.items()]) {
      const written = textOf(childOf(element, 'title')).trim();
      if (!title || !/\S[\n\t]+\S/.test(written)) continue;
      const shown = written.replace(/[\n\t]+/g, '');
      yield { key: 'joined', data: { shown }, location: manifest.at(element) };
    }
  },
});
