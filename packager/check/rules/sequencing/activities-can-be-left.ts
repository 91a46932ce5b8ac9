import { SCORM2004 } from '../../kinds.ts';
import { activitiesIn, activityTrees, alwaysHolds, rulesWith } from '../../manifest/activities.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'activities-can-be-left',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM2004,
  unless: ['sequencing-references-resolve'],
  unlessThere: ['manifest-matches-schema'],
  spec: 'SCORM 2004 SN, TB.2.2 postcondition rules',
  help: {
    en: {
      what: 'Learners can go on from every lesson',
      why: 'Whoever leaves the lesson is sent back into it; only closing the course gets them out.',
      how: 'Give the rule a condition, such as “not satisfied”',
    },
    hi: {
      what: 'हर पाठ से शिक्षार्थी आगे जा सकते हैं',
      why: 'जो पाठ छोड़ता है वह फिर उसी में लौट आता है; कोर्स बंद करके ही निकल पाता है।',
      how: 'नियम में शर्त रखें, जैसे “satisfied नहीं”',
    },
  },
  messages: {
    en: { retry: { what: '“{title}” starts again whenever it is left' } },
    hi: { retry: { what: '“{title}” छोड़ते ही फिर शुरू हो जाता है' } },
  },
  *check(manifest) {
    for (const root of activityTrees(manifest)) {
      for (const activity of activitiesIn(root)) {
        if (activity.children.length > 0) continue;
        for (const found of rulesWith(activity, 'imsss:postConditionRule', ['retry', 'retryAll']))
          if (alwaysHolds(found))
            yield { key: 'retry', data: { title: activity.title }, location: manifest.at(found) };
      }
    }
  },
});
