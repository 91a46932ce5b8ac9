import { SCORM12 } from '../../kinds.ts';
import { textOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'ilias-keeps-launch-data',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM12,
  spec: 'ILIAS, ilSCORMPackageParser::handlerCharacterData',
  help: {
    en: {
      what: 'ILIAS keeps conditions and launch data whole',
      why: 'ILIAS is handed a text in pieces, one at each & and each line, and keeps only the last: of “I1 & I2” there remains “ I2”.',
      how: 'Do without & < > and line breaks in it',
    },
    hi: {
      what: 'ILIAS शर्तें और शुरुआती डेटा पूरा रखता है',
      why: 'ILIAS को पाठ टुकड़ों में मिलता है, हर & और हर पंक्ति पर एक, और वह केवल आख़िरी रखता है: “I1 & I2” में से “ I2” बचता है।',
      how: 'इसमें & < > और पंक्ति-विराम न रखें',
    },
  },
  messages: {
    en: {
      pieces: { what: 'Of <{name}> ILIAS keeps the last piece' },
    },
    hi: {
      pieces: { what: '<{name}> का ILIAS केवल आख़िरी टुकड़ा रखता है' },
    },
  },
  *check(manifest) {
    for (const name of ['prerequisites', 'datafromlms'])
      for (const element of manifest.elements(name))
        if (/[&<>]|\S\s*\n\s*\S/.test(textOf(element)))
          yield { key: 'pieces', data: { name }, location: manifest.at(element) };
  },
});
