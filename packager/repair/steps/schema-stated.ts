import { SCORM } from '../../check/kinds.ts';
import { childOf } from '../../check/manifest/elements.ts';
import { ManifestText } from '../manifest-text.ts';
import { stateInMetadata } from '../metadata.ts';
import type { Step } from '../step.ts';

const SCHEMA = 'ADL SCORM';

const step: Step = {
  id: 'schema-stated',
  words: {
    en: {
      what: 'A manifest that says it is of SCORM',
      why: 'Receivers ask the manifest what it is before they read on.',
      changes: {
        added: 'schema is stated: ADL SCORM',
        set: 'schema is “ADL SCORM”; it was “{value}”',
      },
    },
    hi: {
      what: 'मैनिफ़ेस्ट में लिखा कि वह SCORM का है',
      why: 'मंच आगे पढ़ने से पहले मैनिफ़ेस्ट से पूछते हैं कि वह क्या है।',
      changes: {
        added: 'schema लिखा: ADL SCORM',
        set: 'schema अब “ADL SCORM” है; पहले “{value}” था',
      },
    },
  },
  async *mend(draft) {
    const text = await ManifestText.of(draft);
    const { kind } = await draft.view();
    if (!text || !SCORM.includes(kind)) return;
    const { manifest } = text;
    const value = manifest.schema;
    if (value === SCHEMA) return;
    const element = childOf(manifest.metadata, 'schema');
    stateInMetadata(text, 'schema', SCHEMA);
    await text.save();
    const { line } = element ?? manifest.metadata ?? manifest.root;
    yield value
      ? { key: 'set', file: manifest.path, line, data: { value } }
      : { key: 'added', file: manifest.path, line };
  },
};
export default step;
