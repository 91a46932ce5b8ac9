import { FORMAT_BYTES, inItsPlace } from '../../../read/other-format.ts';
import { baseNameOf, extensionOf } from '../../package/reference.ts';
import type { PackageView } from '../../package/view.ts';
import { rule } from '../../rule.ts';

/** What a file that is no package is to be, by its name. */
const NAMED: Readonly<Record<string, 'film' | 'sound' | 'picture' | 'pdf' | 'office'>> = Object.fromEntries([
  ...'mp4 m4v mov webm mkv avi wmv'.split(' ').map((extension) => [extension, 'film']),
  ...'mp3 m4a wav ogg aac flac'.split(' ').map((extension) => [extension, 'sound']),
  ...'png jpg jpeg gif webp tif tiff'.split(' ').map((extension) => [extension, 'picture']),
  ['pdf', 'pdf'],
  ...'doc docx ppt pptx xls xlsx odt odp ods'.split(' ').map((extension) => [extension, 'office']),
]);

/** Whether a page to sign in, or one that tells of an error, came in place of a file. */
async function isPage(view: PackageView): Promise<boolean> {
  const [file = ''] = view.files.paths;
  for await (const start of view.files.stream(file, { start: 0, end: FORMAT_BYTES }))
    return inItsPlace(start) === 'web-page';
  return false;
}

export default rule({
  id: 'package-kind-known',
  subject: 'package',
  severity: 'error',
  unless: [
    'file-can-be-read',
    'archive-not-empty',
    'archive-is-zip',
    'archive-complete',
    'package-is-for-lms',
    'package-zipped-once',
  ],
  spec: 'ADLCP-PIF1; cmi5 14.0.0.0-1, 14.1.0.0-2',
  help: {
    en: {
      what: 'The package is of a known kind',
      why: 'An LMS finds nothing it could start.',
      how: 'Export the course as SCORM 1.2, or add the manifest it lacks',
    },
    hi: {
      what: 'पैकेज की पहचान हो जाती है',
      why: 'LMS को शुरू करने लायक कुछ नहीं मिलता।',
      how: 'कोर्स को SCORM 1.2 में निर्यात करें, या जो मैनिफ़ेस्ट नहीं है उसे जोड़ें',
    },
  },
  messages: {
    en: {
      unknown: { what: '“{name}” holds no manifest and no start page' },
      file: { what: '“{name}” is no package and no media file' },
      film: {
        what: '“{name}” is named as a film, and there is none in it',
        why: 'No player shows it: it was cut off on the way, or something else bears its name.',
        how: 'Play it on your own machine; export or download the film again',
      },
      sound: {
        what: '“{name}” is named as a sound, and there is none in it',
        why: 'No player plays it: it was cut off on the way, or something else bears its name.',
        how: 'Play it on your own machine; export or download the recording again',
      },
      picture: {
        what: '“{name}” is named as a picture and is none',
        why: 'No browser shows it: it was cut off on the way, or something else bears its name.',
        how: 'Open it on your own machine; export or download the picture again',
      },
      pdf: {
        what: '“{name}” is named as a PDF and is none',
        why: 'No viewer opens it: it was cut off on the way, or something else bears its name.',
        how: 'Open it on your own machine; export or download the PDF again',
      },
      office: {
        what: '“{name}” is named as an office document and is none',
        why: 'No office program opens it: it was cut off on the way, or something else bears its name.',
        how: 'Open it on your own machine; save or download it again',
      },
      page: {
        what: '“{name}” is a web page under the name of another file',
        why: 'A page to sign in, or one that tells of an error, came in place of the download.',
        how: 'Download the file again and look at its size',
      },
    },
    hi: {
      unknown: { what: '“{name}” में न मैनिफ़ेस्ट है न शुरुआती पृष्ठ' },
      file: { what: '“{name}” न पैकेज है न मीडिया फ़ाइल' },
      film: {
        what: '“{name}” नाम से वीडियो है, पर उसमें वीडियो नहीं',
        why: 'कोई प्लेयर इसे नहीं दिखाता: यह रास्ते में कट गई, या इस नाम से कुछ और सहेजा गया।',
        how: 'अपने कंप्यूटर पर चलाकर देखें; वीडियो फिर से निर्यात या डाउनलोड करें',
      },
      sound: {
        what: '“{name}” नाम से ऑडियो है, पर उसमें ऑडियो नहीं',
        why: 'कोई प्लेयर इसे नहीं बजाता: यह रास्ते में कट गई, या इस नाम से कुछ और सहेजा गया।',
        how: 'अपने कंप्यूटर पर चलाकर देखें; रिकॉर्डिंग फिर से निर्यात या डाउनलोड करें',
      },
      picture: {
        what: '“{name}” नाम से चित्र है, पर चित्र नहीं है',
        why: 'कोई ब्राउज़र इसे नहीं दिखाता: यह रास्ते में कट गई, या इस नाम से कुछ और सहेजा गया।',
        how: 'अपने कंप्यूटर पर खोलकर देखें; चित्र फिर से निर्यात या डाउनलोड करें',
      },
      pdf: {
        what: '“{name}” नाम से PDF है, पर PDF नहीं है',
        why: 'कोई व्यूअर इसे नहीं खोलता: यह रास्ते में कट गई, या इस नाम से कुछ और सहेजा गया।',
        how: 'अपने कंप्यूटर पर खोलकर देखें; PDF फिर से निर्यात या डाउनलोड करें',
      },
      office: {
        what: '“{name}” नाम से ऑफ़िस दस्तावेज़ है, पर वैसा नहीं है',
        why: 'कोई ऑफ़िस प्रोग्राम इसे नहीं खोलता: यह रास्ते में कट गई, या इस नाम से कुछ और सहेजा गया।',
        how: 'अपने कंप्यूटर पर खोलकर देखें; फिर से सहेजें या डाउनलोड करें',
      },
      page: {
        what: '“{name}” दूसरी फ़ाइल के नाम से सहेजा वेब पृष्ठ है',
        why: 'डाउनलोड की जगह साइन-इन या त्रुटि का पृष्ठ आ गया।',
        how: 'फ़ाइल फिर से डाउनलोड करें और उसका आकार देखें',
      },
    },
  },
  async *check(view) {
    if (view.kind !== 'unknown' || view.lockedManifest !== undefined) return;
    const name = baseNameOf(view.path);
    const isFile = view.files.paths.length === 1 && !/\.zip$/i.test(view.path);
    if (!isFile) yield { key: 'unknown', data: { name } };
    else yield { key: (await isPage(view)) ? 'page' : (NAMED[extensionOf(name)] ?? 'file'), data: { name } };
  },
});
