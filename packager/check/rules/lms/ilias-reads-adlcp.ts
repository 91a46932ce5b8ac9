import { SCORM12 } from '../../kinds.ts';
import { elementsIn } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

const READ: ReadonlySet<string> = new Set([
  'scormtype',
  'prerequisites',
  'maxtimeallowed',
  'timelimitaction',
  'datafromlms',
  'masteryscore',
]);

export default rule({
  id: 'ilias-reads-adlcp',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM12,
  spec: 'ILIAS, ilSCORMPackageParser::handlerBeginTag',
  help: {
    en: {
      what: 'ILIAS reads what SCORM adds to the manifest',
      why: 'ILIAS looks for the very letters adlcp:…; what is written otherwise is as good as absent.',
      how: 'Use the prefix adlcp and small letters',
    },
    hi: {
      what: 'मैनिफ़ेस्ट में SCORM का जोड़ा हुआ ILIAS पढ़ पाता है',
      why: 'ILIAS ठीक adlcp:… अक्षर खोजता है; दूसरी तरह लिखा हुआ उसके लिए है ही नहीं।',
      how: 'उपसर्ग adlcp और छोटे अक्षर रखें',
    },
  },
  messages: {
    en: {
      name: { what: 'ILIAS does not see {name}' },
    },
    hi: {
      name: { what: 'ILIAS को {name} नहीं दिखता' },
    },
  },
  *check(manifest) {
    for (const element of elementsIn(manifest.root)) {
      const named = [element, ...element.attributes].find(
        ({ local, name }) => READ.has(local.toLowerCase()) && name !== `adlcp:${local.toLowerCase()}`,
      );
      if (!named) continue;
      yield { key: 'name', data: { name: named.name }, location: manifest.at(named) };
      return;
    }
  },
});
