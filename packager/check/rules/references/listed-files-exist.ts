import type { XmlAttribute } from '../../../read/xml.ts';
import { IMS } from '../../kinds.ts';
import type { PackageView } from '../../package/view.ts';
import { rule } from '../../rule.ts';

/** Fewer files of a folder than this are named one by one. */
const A_FOLDER_OF_THEM = 3;

/** The outermost folder of a path that holds nothing at all; undefined where a file lies beside. */
function lostFolder(path: string, folders: ReadonlySet<string>): string | undefined {
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
    if (!folders.has(path.slice(0, end + 1))) return path.slice(0, end + 1);
  return undefined;
}

/** Every folder in which a file lies, at any depth. */
function foldersOf(view: PackageView): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of view.files.paths)
    for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end + 1);
      if (folders.has(folder) || end === 0) break;
      folders.add(folder);
    }
  return folders;
}

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
      folder: {
        what: 'The folder “{folder}” with {count, number} listed files is missing',
        how: 'Pack the folder with the course, or take its files off the list',
      },
      nothing: {
        what: 'A <file> names no file: its href is “{path}”',
        how: 'Write the name of a file, or remove it',
      },
    },
    hi: {
      missing: { what: '“{path}” सूची में है, पैकेज में नहीं' },
      folder: {
        what: 'फ़ोल्डर “{folder}” पैकेज में नहीं है, सूची में उसकी {count, number} फ़ाइलें हैं',
        how: 'फ़ोल्डर को कोर्स के साथ पैक करें, या उसकी फ़ाइलें सूची से हटाएँ',
      },
      nothing: {
        what: 'एक <file> किसी फ़ाइल का नाम नहीं देता: href “{path}” है',
        how: 'फ़ाइल का नाम लिखें, या इसे हटाएँ',
      },
    },
  },
  *check(manifest) {
    const { view } = manifest;
    const missing: { path: string; href: XmlAttribute }[] = [];
    for (const resource of [manifest, ...manifest.nested].flatMap(({ resources }) => resources)) {
      const launched = resource.target.kind === 'file' ? resource.target.path : undefined;
      for (const { href, target } of resource.files) {
        if (href && target.kind === 'none')
          yield { key: 'nothing', data: { path: href.value }, location: manifest.at(href) };
        if (!href || target.kind !== 'file' || target.path === launched) continue;
        if (view.holds(target) || view.inOtherCase(target.path)) continue;
        missing.push({ path: target.path, href });
      }
    }
    if (missing.length === 0) return;
    // A folder that was left out is one fault, however many files it had.
    const folders = foldersOf(view);
    const lost = new Map<string, typeof missing>();
    for (const file of missing) {
      const folder = lostFolder(file.path, folders) ?? '';
      const beside = lost.get(folder);
      if (beside) beside.push(file);
      else lost.set(folder, [file]);
    }
    for (const [folder, files] of lost) {
      const [first] = files;
      const count = new Set(files.map(({ path }) => path)).size;
      if (folder !== '' && first && count >= A_FOLDER_OF_THEM)
        yield { key: 'folder', data: { folder, count }, location: manifest.at(first.href) };
      else
        for (const { path, href } of files)
          yield { key: 'missing', data: { path }, location: manifest.at(href) };
    }
  },
});
