import { IMS } from '../../kinds.ts';
import { rule } from '../../rule.ts';

/** Manifests, schemas and what other standards put beside them are not content. */
const isControlFile = (path: string): boolean =>
  /\.(xsd|dtd)$/i.test(path) || /(^|\/)(imsmanifest|cmi5|tincan|metadata)\.xml$/i.test(path);

export default rule({
  id: 'files-are-listed',
  subject: 'manifest',
  severity: 'info',
  appliesTo: IMS,
  spec: 'SCORM 1.2 CAM, file',
  help: {
    en: {
      what: 'Every file of the package is in the manifest',
      why: 'Some LMSs copy only what is listed.',
      how: 'List it under the resource that uses it, or remove it',
    },
    hi: {
      what: 'पैकेज की हर फ़ाइल मैनिफ़ेस्ट में है',
      why: 'कुछ LMS वही फ़ाइलें रखते हैं जो सूची में हों।',
      how: 'जो resource इसे काम में लेता है उसमें लिखें, या फ़ाइल हटाएँ',
    },
  },
  messages: {
    en: {
      unlisted: {
        what: '{count, plural, one {“{file}” is} other {# files, such as “{file}”, are}} not in the manifest',
      },
    },
    hi: {
      unlisted: {
        what: '{count, plural, one {“{file}” मैनिफ़ेस्ट में नहीं है} other {“{file}” जैसी # फ़ाइलें मैनिफ़ेस्ट में नहीं हैं}}',
      },
    },
  },
  *check(manifest) {
    const { view } = manifest;
    if (view.alone) return;
    const listed = new Set(
      manifest.resources
        .flatMap((r) => [r.target, ...r.files.map((f) => f.target)])
        .flatMap((target) => (target.kind === 'file' ? target.path.toLowerCase() : [])),
    );
    const junk = new Set(view.files.faults.flatMap((f) => (f.kind === 'junk' && f.file ? [f.file] : [])));
    const unlisted = view.files.paths.filter(
      (p) => !listed.has(p.toLowerCase()) && !isControlFile(p) && !junk.has(p),
    );
    const file = unlisted[0];
    if (file)
      yield { key: 'unlisted', data: { file, count: unlisted.length }, location: { in: 'package', file } };
  },
});
