import { SCORM2004 } from '../../kinds.ts';
import { activitiesIn, activityTrees, partOf } from '../../manifest/activities.ts';
import { childrenNamed } from '../../manifest/demands-2004.ts';
import { attributeValue, childrenOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'results-are-tracked',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM2004,
  unless: ['sequencing-references-resolve'],
  spec: 'SCORM 2004 SN 3.13, tracked',
  help: {
    en: {
      what: 'A lesson whose results are passed on is tracked',
      why: 'Of an untracked lesson the LMS keeps nothing, so there is nothing to pass on: other lessons wait in vain.',
      how: 'Remove tracked="false", or the mapInfo that writes',
    },
    hi: {
      what: 'जिस पाठ के नतीजे आगे दिए जाते हैं, उसका रिकॉर्ड रखा जाता है',
      why: 'जिस पाठ का रिकॉर्ड नहीं, उसका LMS कुछ नहीं रखता, इसलिए आगे देने को कुछ नहीं: दूसरे पाठ रुके रहते हैं।',
      how: 'tracked="false" हटाएँ, या वह mapInfo जो लिखता है',
    },
  },
  messages: {
    en: { lost: { what: '“{title}” passes on results but has tracked="false"' } },
    hi: { lost: { what: '“{title}” नतीजे आगे देता है, पर उसमें tracked="false" है' } },
  },
  *check(manifest) {
    for (const root of activityTrees(manifest)) {
      for (const activity of activitiesIn(root)) {
        const delivery = partOf(activity, 'imsss:deliveryControls');
        const objectives = partOf(activity, 'imsss:objectives');
        if (attributeValue(delivery, 'tracked')?.trim() !== 'false' || !objectives) continue;
        const writes = childrenOf(objectives)
          .flatMap((objective) => childrenNamed(objective, 'imsss:mapInfo'))
          .some((map) =>
            map.attributes.some(({ local, value }) => /^write/.test(local) && value.trim() === 'true'),
          );
        if (delivery && writes)
          yield { key: 'lost', data: { title: activity.title }, location: manifest.at(delivery) };
      }
    }
  },
});
