import { SCORM } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'moodle-opens-folders',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  spec: 'moodle/mod_scorm, locallib.php, scorm_external_link',
  help: {
    en: {
      what: 'No lesson lies in a folder that begins with www.',
      why: 'Moodle takes such an href for an address of the web, and the lesson does not open.',
      how: 'Rename the folder',
    },
    hi: {
      what: 'कोई पाठ www. से शुरू होने वाले फ़ोल्डर में नहीं है',
      why: 'Moodle ऐसे href को वेब का पता मान लेता है, और पाठ नहीं खुलता।',
      how: 'फ़ोल्डर का नाम बदलें',
    },
  },
  messages: {
    en: {
      web: { what: 'Moodle opens “{href}” on the web' },
    },
    hi: {
      web: { what: 'Moodle “{href}” को वेब पर खोलता है' },
    },
  },
  *check(manifest) {
    for (const { href, target } of manifest.launched) {
      if (!href || target.kind !== 'file' || !/^www\./i.test(href.value)) continue;
      yield { key: 'web', data: { href: href.value }, location: manifest.at(href) };
    }
  },
});
