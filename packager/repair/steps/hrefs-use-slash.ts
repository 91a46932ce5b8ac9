import { ManifestText } from '../manifest-text.ts';
import type { Step } from '../step.ts';

const step: Step = {
  id: 'hrefs-use-slash',
  words: {
    en: {
      what: 'Addresses in the manifest with “/” between folders',
      why: 'A backslash is a letter like any other to a server on Linux.',
      changes: { slash: '“{href}” is written with “/”' },
    },
    hi: {
      what: 'मैनिफ़ेस्ट के पते, फ़ोल्डरों के बीच “/” के साथ',
      why: 'Linux के सर्वर के लिए उलटी तिरछी रेखा एक साधारण अक्षर है।',
      changes: { slash: '“{href}” अब “/” से लिखा है' },
    },
  },
  async *mend(draft) {
    const text = await ManifestText.of(draft);
    if (!text) return;
    const { manifest } = text;
    for (const { element, href } of manifest.resources.flatMap((r) => [r, ...r.files])) {
      // In a query or a fragment it may mean something to the page.
      const path = /^[^?#]*/.exec(href?.value ?? '')?.[0] ?? '';
      if (!href || !path.includes('\\')) continue;
      text.setValue(element, href, path.replaceAll('\\', '/') + href.value.slice(path.length));
      yield { key: 'slash', file: manifest.path, line: href.line, data: { href: href.value } };
    }
    await text.save();
  },
};
export default step;
