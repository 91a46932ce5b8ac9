import { SCORM } from '../../kinds.ts';
import { lomChildren, lomElements, lomsOf, placeIn, wordsIn } from '../../manifest/lom.ts';
import { rule } from '../../rule.ts';

/** Only versions of numbers can be compared. */
const VERSION = /^\d+(\.\d+)*$/;

/** Number by number, a missing one counting as nought. */
function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let i = 0; i < Math.max(left?.length ?? 0, right?.length ?? 0); i++) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export default rule({
  id: 'lom-versions-ascend',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM,
  unless: ['manifest-well-formed'],
  spec: 'IEEE 1484.12.1, 4.4.1.3 and 4.4.1.4',
  help: {
    en: {
      what: 'The least version is not above the greatest',
      why: 'No browser is both: a program that chooses by it rules out every learner.',
      how: 'Swap the two, or leave the greatest out',
    },
    hi: {
      what: 'न्यूनतम संस्करण अधिकतम से ऊपर नहीं',
      why: 'कोई ब्राउज़र दोनों नहीं हो सकता: इससे चुनने वाला प्रोग्राम हर विद्यार्थी को बाहर कर देता है।',
      how: 'दोनों को आपस में बदलें, या अधिकतम हटाएँ',
    },
  },
  messages: {
    en: {
      order: { what: 'At least {least}, at most {most} is asked for' },
    },
    hi: {
      order: { what: 'कम से कम {least}, अधिक से अधिक {most} माँगा है' },
    },
  },
  async *check(manifest) {
    for await (const lom of lomsOf(manifest)) {
      for (const element of lomElements(lom, 'minimumversion')) {
        const least = wordsIn(element);
        const most = wordsIn(lomChildren(element.parent, 'maximumversion')[0]);
        if (!VERSION.test(least) || !VERSION.test(most) || compare(least, most) <= 0) continue;
        yield { key: 'order', data: { least, most }, location: placeIn(lom, element) };
      }
    }
  },
});
