import { SCORM } from '../../kinds.ts';
import { LOM_2004 } from '../../manifest/lom.ts';
import { metadataFiles } from '../../manifest/metadata.ts';
import { rule } from '../../rule.ts';
import { schemaFindingsOfFile } from '../../xsd/schema-findings.ts';
import { SCHEMA_WORDS } from '../../xsd/schema-words.ts';

/** Namespaces whose schemas are here. */
const LOM_OF_SET: ReadonlySet<string> = new Set([LOM_2004, 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1']);

export default rule({
  id: 'metadata-file-matches-schema',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM,
  unless: ['metadata-file-well-formed', 'metadata-file-is-lom', 'lom-fits-edition'],
  spec: 'imsmd_rootv1p2p1.xsd; IEEE 1484.12.3',
  help: {
    en: {
      what: 'Metadata files fit the schema of LOM',
      why: 'The course runs, but an LMS may drop its title, keywords or competencies.',
      how: 'Correct it at this place',
    },
    hi: {
      what: 'विवरण फ़ाइलें LOM के ढाँचे से मेल खाती हैं',
      why: 'कोर्स चलेगा, पर LMS उसका शीर्षक, कीवर्ड या दक्षताएँ छोड़ सकता है।',
      how: 'इसी जगह ठीक करें',
    },
  },
  messages: SCHEMA_WORDS,
  async *check(manifest) {
    const seen = new Set<string>();
    for (const { target } of metadataFiles(manifest)) {
      if (target.kind !== 'file' || seen.has(target.path)) continue;
      seen.add(target.path);
      const root = (await manifest.view.xml(target.path))?.root;
      // Another root, or the binding of another edition: rules of their own.
      if (root?.local !== 'lom' || !LOM_OF_SET.has(root.ns)) continue;
      for await (const finding of schemaFindingsOfFile(manifest.view, target.path)) {
        // What a tool adds of its own has no schema here, and LOM allows it.
        if (finding.key !== 'extension-unknown') yield finding;
      }
    }
  },
});
