import { SCORM } from '../../kinds.ts';
import { metadataFiles } from '../../manifest/metadata.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'metadata-file-well-formed',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM,
  spec: 'XML 1.0, 2.1',
  help: {
    en: {
      what: 'Metadata files are well-formed XML',
      why: 'The course runs, but its description is lost.',
      how: 'Correct the file at this place',
    },
    hi: {
      what: 'विवरण फ़ाइलें ठीक से लिखा XML हैं',
      why: 'कोर्स चलेगा, पर उसका विवरण खो जाएगा।',
      how: 'फ़ाइल को इसी जगह ठीक करें',
    },
  },
  messages: {
    en: { fault: { what: '“{path}” is not well-formed XML' } },
    hi: { fault: { what: '“{path}” ठीक से लिखा XML नहीं है' } },
  },
  async *check(manifest) {
    for (const { target } of metadataFiles(manifest)) {
      if (target.kind !== 'file') continue;
      const fault = (await manifest.view.xml(target.path))?.faults.find((f) => f.key !== 'xml-lang');
      if (!fault) continue;
      const location = { in: 'package', file: target.path, line: fault.line, column: fault.column } as const;
      yield { key: 'fault', data: { path: target.path }, location };
    }
  },
});
