import { readdress } from '../address.ts';
import { ManifestText } from '../manifest-text.ts';
import type { Step } from '../step.ts';

const step: Step = {
  id: 'reference-case-matches',
  words: {
    en: {
      what: 'The manifest names files in their own capitals',
      why: 'On most servers “Page.html” and “page.html” are two files, so the lesson would not be found.',
      changes: { case: '“{href}” is written “{now}”, as the file is' },
    },
    hi: {
      what: 'मैनिफ़ेस्ट में फ़ाइलों के नाम ठीक उन्हीं अक्षरों में',
      why: 'ज़्यादातर सर्वरों पर “Page.html” और “page.html” दो फ़ाइलें हैं, इसलिए पाठ नहीं मिलता।',
      changes: { case: '“{href}” की जगह “{now}” लिखा, जैसा फ़ाइल का नाम है' },
    },
  },
  async *mend(draft) {
    const text = await ManifestText.of(draft);
    if (!text) return;
    const { manifest } = text;
    const { view } = manifest;
    for (const { element, href, target } of manifest.resources.flatMap((r) => [r, ...r.files])) {
      if (!href || target.kind !== 'file' || view.holds(target)) continue;
      const actual = view.inOtherCase(target.path);
      const now = actual && readdress(href.value, manifest.baseOf(element), target.path, actual);
      if (now === undefined || now === href.value) continue;
      text.setValue(element, href, now);
      yield { key: 'case', file: manifest.path, line: href.line, data: { href: href.value, now } };
    }
    await text.save();
  },
};
export default step;
