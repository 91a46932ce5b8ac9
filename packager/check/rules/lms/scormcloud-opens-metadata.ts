import { SCORM } from '../../kinds.ts';
import { metadataFiles } from '../../manifest/metadata.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'scormcloud-opens-metadata',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  spec: 'SCORM Cloud, parser warnings: external metadata',
  help: {
    en: {
      what: 'SCORM Cloud opens every metadata file',
      why: 'It shows a parser warning after the upload; other LMSs may stop there.',
      how: 'Add the file, or remove the <adlcp:location>',
    },
    hi: {
      what: 'SCORM Cloud हर विवरण फ़ाइल खोल पाता है',
      why: 'अपलोड के बाद वह parser warning दिखाता है; दूसरे LMS वहीं रुक सकते हैं।',
      how: 'फ़ाइल जोड़ें, या <adlcp:location> हटाएँ',
    },
  },
  messages: {
    en: {
      outside: { what: '“{url}” lies outside the package' },
    },
    hi: {
      outside: { what: '“{url}” पैकेज के बाहर है' },
    },
  },
  *check(manifest) {
    for (const { element, target } of metadataFiles(manifest)) {
      if (target.kind !== 'external') continue;
      yield { key: 'outside', data: { url: target.url }, location: manifest.at(element) };
    }
  },
});
