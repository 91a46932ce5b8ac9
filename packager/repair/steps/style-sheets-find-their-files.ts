import { WEB } from '../../check/kinds.ts';
import { extensionOf } from '../../check/package/reference.ts';
import { mendCase } from '../case-in-files.ts';
import type { Step } from '../step.ts';
import { addressesInStyleSheet } from '../written.ts';

const step: Step = {
  id: 'style-sheets-find-their-files',
  words: {
    en: {
      what: 'Style sheets name files in their own capitals',
      why: 'On most servers pictures and typefaces would be missing.',
      changes: {
        case: '“{url}” is written “{now}”, as the file is',
        entangled:
          'Left: “{url}” means “{actual}”, but is written in a way that cannot be changed with certainty',
      },
    },
    hi: {
      what: 'स्टाइल शीट में फ़ाइलों के नाम ठीक उन्हीं अक्षरों में',
      why: 'ज़्यादातर सर्वरों पर चित्र और फ़ॉन्ट नहीं मिलते।',
      changes: {
        case: '“{url}” की जगह “{now}” लिखा, जैसा फ़ाइल का नाम है',
        entangled: 'वैसा ही है: “{url}” से “{actual}” समझा जाता है, पर जैसे लिखा है उसे पक्के तौर पर बदला नहीं जा सकता',
      },
    },
  },
  async *mend(draft) {
    const { kind } = await draft.view();
    if (!WEB.includes(kind)) return;
    const sheets = draft.paths.filter((path) => extensionOf(path) === 'css');
    yield* mendCase(draft, sheets, addressesInStyleSheet);
  },
};
export default step;
