import { SCORM } from '../../kinds.ts';
import { metadataFiles } from '../../manifest/metadata.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'metadata-file-is-lom',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM,
  unless: ['metadata-file-well-formed'],
  spec: 'SCORM 1.2 CAM, adlcp:location; SCORM 2004 CAM, 4.3',
  help: {
    en: {
      what: 'A metadata file holds Learning Object Metadata',
      why: 'The course runs, but an LMS finds no description in the file.',
      how: 'Put <lom> into the file, or remove the <adlcp:location>',
    },
    hi: {
      what: 'विवरण फ़ाइल में LOM है',
      why: 'कोर्स चलेगा, पर LMS को फ़ाइल में विवरण नहीं मिलता।',
      how: 'फ़ाइल में <lom> रखें, या <adlcp:location> हटाएँ',
    },
  },
  messages: {
    en: {
      other: { what: '“{path}” begins with <{element}>, not with <lom>' },
    },
    hi: {
      other: { what: '“{path}” <lom> से नहीं, <{element}> से शुरू होती है' },
    },
  },
  async *check(manifest) {
    for (const { target } of metadataFiles(manifest)) {
      if (target.kind !== 'file') continue;
      const root = (await manifest.view.xml(target.path))?.root;
      if (!root || root.local === 'lom') continue;
      const location = { in: 'package', file: target.path, line: root.line, column: root.column } as const;
      yield { key: 'other', data: { path: target.path, element: root.name }, location };
    }
  },
});
