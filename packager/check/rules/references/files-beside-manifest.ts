import { IMS, XAPI } from '../../kinds.ts';
import { baseNameOf } from '../../package/reference.ts';
import { displacedFiles } from '../../package/where-files-lie.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'files-beside-manifest',
  subject: 'package',
  severity: 'error',
  appliesTo: [...IMS, ...XAPI],
  unless: ['entry-count-sane', 'xml-base-form', 'hrefs-use-slash'],
  spec: 'SCORM 1.2 CAM, resource href; cmi5 14.1.0.0-4; XML Base, 4.2',
  help: {
    en: {
      what: 'The files are where the manifest looks for them',
      why: 'An LMS finds none of them: the manifest or the files were moved.',
      how: 'Put the files back beside the manifest, or pack the course again',
    },
    hi: {
      what: 'फ़ाइलें वहीं हैं जहाँ मैनिफ़ेस्ट खोजता है',
      why: 'LMS को एक भी नहीं मिलती: मैनिफ़ेस्ट या फ़ाइलें कहीं और रख दी गईं।',
      how: 'फ़ाइलें फिर से मैनिफ़ेस्ट के पास रखें, या कोर्स दोबारा पैक करें',
    },
  },
  messages: {
    en: {
      below: { what: 'The files lie in “{folder}”; the manifest names them without it' },
      above: { what: 'The files do not lie in “{folder}”, as the manifest has it' },
      apart: {
        what: '{name} lies in “{folder}”, its files at the top',
        why: 'An LMS looks for it only at the top and will not find the course.',
        how: 'Move it to the top of the package',
      },
      none: {
        what: 'None of the {count, number} files it names is there',
        why: 'The manifest was packed without the course: every lesson is “404 Not Found”.',
        how: 'Pack it together with the files of the course',
      },
    },
    hi: {
      below: { what: 'फ़ाइलें “{folder}” में हैं; मैनिफ़ेस्ट उन्हें इसके बिना खोजता है' },
      above: { what: 'फ़ाइलें “{folder}” में नहीं हैं, जैसा मैनिफ़ेस्ट मानता है' },
      apart: {
        what: '{name} “{folder}” में है, उसकी फ़ाइलें सबसे ऊपर',
        why: 'LMS उसे सबसे ऊपर ही खोजता है; कोर्स नहीं मिलेगा।',
        how: 'उसे पैकेज में सबसे ऊपर रखें',
      },
      none: {
        what: 'जिन {count, number} फ़ाइलों का नाम है उनमें से एक भी नहीं है',
        why: 'मैनिफ़ेस्ट कोर्स के बिना पैक हुआ: हर पाठ पर “404 Not Found” मिलता है।',
        how: 'उसे कोर्स की फ़ाइलों के साथ पैक करें',
      },
    },
  },
  *check(view) {
    const { manifestPath: file = '' } = view;
    const found = displacedFiles(view);
    if (!found) return;
    const { key, ...data } = found;
    yield {
      key,
      data: { ...data, name: baseNameOf(file) },
      location: { in: 'package', file },
      // It is the manifest that is in the wrong place.
      ...(key === 'apart' && { spec: 'ADLCP-PIF1; cmi5 14.1.0.0-2' }),
    };
  },
});
