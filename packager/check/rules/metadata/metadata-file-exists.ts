import { SCORM } from '../../kinds.ts';
import { metadataFiles } from '../../manifest/metadata.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'metadata-file-exists',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM,
  spec: 'SCORM 1.2 CAM, adlcp:location',
  help: {
    en: {
      what: 'Metadata files named are in the package',
      why: 'The LMS stops at the missing file or drops the description.',
      how: 'Add the file, or remove the <adlcp:location>',
    },
    hi: {
      what: 'बताई गई विवरण फ़ाइलें पैकेज में हैं',
      why: 'LMS न मिलने वाली फ़ाइल पर रुकता है या विवरण छोड़ देता है।',
      how: 'फ़ाइल जोड़ें या <adlcp:location> हटाएँ',
    },
  },
  messages: {
    en: { missing: { what: 'The metadata file “{path}” is not in the package' } },
    hi: { missing: { what: 'विवरण फ़ाइल “{path}” पैकेज में नहीं है' } },
  },
  *check(manifest) {
    for (const { element, target } of metadataFiles(manifest)) {
      if (target.kind !== 'file' || manifest.view.holds(target)) continue;
      yield { key: 'missing', data: { path: target.path }, location: manifest.at(element) };
    }
  },
});
