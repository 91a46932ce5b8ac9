import { WEB } from '../../check/kinds.ts';
import { readHtml } from '../../check/package/html.ts';
import { isHtmlPath } from '../../check/package/view.ts';
import { mendCase } from '../case-in-files.ts';
import type { Step } from '../step.ts';
import { addressesOfPage } from '../written.ts';

const step: Step = {
  id: 'pages-find-their-files',
  words: {
    en: {
      what: 'Pages name files in their own capitals',
      why: 'On most servers the learner would see a gap where the file belongs.',
      changes: {
        case: '“{url}” is written “{now}”, as the file is',
        entangled:
          'Left: “{url}” means “{actual}”, but is written in a way that cannot be changed with certainty',
      },
    },
    hi: {
      what: 'पृष्ठों में फ़ाइलों के नाम ठीक उन्हीं अक्षरों में',
      why: 'ज़्यादातर सर्वरों पर शिक्षार्थी को फ़ाइल की जगह ख़ाली दिखती।',
      changes: {
        case: '“{url}” की जगह “{now}” लिखा, जैसा फ़ाइल का नाम है',
        entangled: 'वैसा ही है: “{url}” से “{actual}” समझा जाता है, पर जैसे लिखा है उसे पक्के तौर पर बदला नहीं जा सकता',
      },
    },
  },
  async *mend(draft) {
    const { kind } = await draft.view();
    if (!WEB.includes(kind)) return;
    const pages = draft.paths.filter(isHtmlPath);
    yield* mendCase(draft, pages, (path, text) => addressesOfPage(readHtml(path, text), text));
  },
};
export default step;
