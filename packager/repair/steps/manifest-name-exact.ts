import { baseNameOf, folderOf } from '../../check/package/reference.ts';
import type { Step } from '../step.ts';

const step: Step = {
  id: 'manifest-name-exact',
  words: {
    en: {
      what: 'The manifest under its exact name',
      why: 'On most servers names differ when their capitals do.',
      changes: {
        renamed: '“{from}” is now “{file}”',
        taken: 'Not renamed: “{file}” is there too',
      },
    },
    hi: {
      what: 'मैनिफ़ेस्ट अपने ठीक नाम से',
      why: 'ज़्यादातर सर्वर बड़े और छोटे अक्षरों को अलग मानते हैं।',
      changes: {
        renamed: '“{from}” अब “{file}” है',
        taken: 'नाम नहीं बदला: “{file}” भी मौजूद है',
      },
    },
  },
  async *mend(draft) {
    const { manifestPath, manifest, xapi } = await draft.view();
    if (manifestPath === undefined || !(manifest || xapi)) return;
    const from = baseNameOf(manifestPath);
    const file = from.toLowerCase();
    if (from === file) return;
    const path = folderOf(manifestPath) + file;
    if (draft.has(path)) {
      yield { key: 'taken', file: path, data: { file: path }, left: true };
      return;
    }
    draft.rename(new Map([[manifestPath, path]]));
    yield { key: 'renamed', file: path, data: { from, file } };
  },
};
export default step;
