import { LineIndex } from '../../read/xml-position.ts';
import type { Step } from '../step.ts';

const step: Step = {
  id: 'manifest-well-formed',
  words: {
    en: {
      what: 'A manifest without bare “&”',
      why: 'An XML reader stops at the first of them, so the package cannot be taken in at all.',
      changes: { ampersand: '“&” is written “&amp;”' },
    },
    hi: {
      what: 'मैनिफ़ेस्ट में कोई अकेला “&” नहीं',
      why: 'XML पढ़ने वाला पहले ही “&” पर रुक जाता है, इसलिए पैकेज लिया ही नहीं जा सकता।',
      changes: { ampersand: '“&” की जगह “&amp;” लिखा' },
    },
  },
  async *mend(draft) {
    const view = await draft.view();
    const { manifestPath: file } = view;
    if (file === undefined) return;
    const document = await view.xml(file);
    const bare = document?.faults.filter(({ key }) => key === 'bare-ampersand') ?? [];
    const found = await draft.text(file);
    if (bare.length === 0 || !found) return;
    const lines = new LineIndex(found.text);
    const edits = bare.map((place) => {
      const start = lines.indexOf(place);
      return { start, end: start + 1, text: '&amp;' };
    });
    // Anything but what the reader told of: then it is not certain what stands there.
    if (edits.some(({ start }) => found.text[start] !== '&')) return;
    await draft.edit(file, edits);
    for (const { line } of bare) yield { key: 'ampersand', file, line };
  },
};
export default step;
