import { IMS } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'listed-files-exist',
  subject: 'manifest',
  severity: 'error',
  appliesTo: IMS,
  unless: ['entry-count-sane', 'files-beside-manifest'],
  spec: 'SCORM 1.2 CAM, file href; SCORM 2004 CTS, resource check',
  help: {
    en: {
      what: 'Every file listed is in the package',
      why: 'An LMS that checks the list refuses the package; otherwise a part of the lesson is missing.',
      how: 'Add the file, or take it off the list',
    },
    hi: {
      what: 'सूची की हर फ़ाइल पैकेज में है',
      why: 'सूची जाँचने वाला LMS पैकेज लौटा देता है; नहीं तो पाठ का कोई हिस्सा नहीं दिखता।',
      how: 'फ़ाइल जोड़ें या सूची से हटाएँ',
    },
  },
  messages: {
    en: {
      missing: { what: '“{path}” is listed but is not in the package' },
      nothing: {
        what: 'A <file> names no file: its href is “{path}”',
        how: 'Write the name of a file, or remove it',
      },
    },
    hi: {
      missing: { what: '“{path}” सूची में है, पैकेज में नहीं' },
      nothing: {
        what: 'एक <file> किसी फ़ाइल का नाम नहीं देता: href “{path}” है',
        how: 'फ़ाइल का नाम लिखें, या इसे हटाएँ',
      },
    },
  },
  *check(manifest) {
    const { view } = manifest;
    for (const resource of [manifest, ...manifest.nested].flatMap(({ resources }) => resources)) {
      const launched = resource.target.kind === 'file' ? resource.target.path : undefined;
      for (const { href, target } of resource.files) {
        if (href && target.kind === 'none')
          yield { key: 'nothing', data: { path: href.value }, location: manifest.at(href) };
        if (!href || target.kind !== 'file' || target.path === launched) continue;
        if (view.holds(target) || view.inOtherCase(target.path)) continue;
        yield { key: 'missing', data: { path: target.path }, location: manifest.at(href) };
      }
    }
  },
});
