import { SCORM2004 } from '../../kinds.ts';
import { childrenNamed } from '../../manifest/demands-2004.ts';
import { attributeValue } from '../../manifest/elements.ts';
import { allSequencing } from '../../manifest/sequencing.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'pass-mark-stated',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM2004,
  unless: ['manifest-matches-schema'],
  spec: 'imsss_v1p0objective.xsd, minNormalizedMeasure; SCORM 2004 SN 3.10',
  help: {
    en: {
      what: 'An objective passed by score says which score',
      why: 'Where none is stated it is 1: only learners with full marks pass.',
      how: 'Add <imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure> or the score that is meant',
    },
    hi: {
      what: 'अंक से पूरा होने वाला उद्देश्य बताता है कि कितने अंक चाहिए',
      why: 'न लिखा हो तो 1 माना जाता है: पूरे अंक लाने वाले ही पास होते हैं।',
      how: '<imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure> (या जितना चाहिए) जोड़ें',
    },
  },
  messages: {
    en: { none: { what: 'An objective is passed by score but states no pass mark' } },
    hi: { none: { what: 'उद्देश्य अंक से पूरा होता है, पर पास अंक नहीं लिखा' } },
  },
  *check(manifest) {
    for (const { element } of allSequencing(manifest).flatMap(({ objectives }) => objectives)) {
      if (!/^\s*(true|1)\s*$/.test(attributeValue(element, 'satisfiedByMeasure') ?? '')) continue;
      if (childrenNamed(element, 'imsss:minNormalizedMeasure').length > 0) continue;
      yield { key: 'none', location: manifest.at(element) };
    }
  },
});
