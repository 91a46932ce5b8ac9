import { faultsTogether } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'archive-without-zip64',
  subject: 'container',
  severity: 'info',
  spec: 'ZIP APPNOTE 4.3.14',
  help: {
    en: {
      what: 'The ZIP file needs no Zip64',
      why: 'Older tools, and those SCORM 1.2 was written for, cannot open Zip64.',
      how: 'Keep the package below 4 GB and 65,535 files',
    },
    hi: {
      what: 'ZIP फ़ाइल को Zip64 की ज़रूरत नहीं',
      why: 'पुराने औज़ार, जिनके लिए SCORM 1.2 बना था, Zip64 नहीं खोल पाते।',
      how: 'पैकेज 4 GB और 65,535 फ़ाइलों से कम रखें',
    },
  },
  messages: {
    en: { zip64: { what: '“{file}” uses Zip64' } },
    hi: { zip64: { what: '“{file}” में Zip64 है' } },
  },
  check: (view) => faultsTogether(view, 'zip64'),
});
