import { SCORM2004 } from '../../kinds.ts';
import { activitiesIn, activityTrees, partOf } from '../../manifest/activities.ts';
import { childrenNamed } from '../../manifest/demands-2004.ts';
import { attributeValue } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'rollup-counts-children',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM2004,
  unless: ['sequencing-references-resolve'],
  unlessThere: ['manifest-matches-schema'],
  spec: 'SCORM 2004 SN, RB.1.4 rollup rule check',
  help: {
    en: {
      what: 'A rollup rule that counts says how many',
      why: 'As it stands the rule applies always or never, whatever learners do.',
      how: 'Write how many of the activities are needed',
    },
    hi: {
      what: 'गिनने वाला rollup नियम बताता है कि कितने चाहिए',
      why: 'अभी नियम हमेशा लागू होता है या कभी नहीं, शिक्षार्थी कुछ भी करें।',
      how: 'लिखें कि कितनी गतिविधियाँ चाहिए',
    },
  },
  messages: {
    en: {
      'no-count': { what: 'A rollup rule of “{title}” needs at least 0 activities' },
      'no-percent': { what: 'A rollup rule of “{title}” needs at least 0 per cent' },
      'too-many': { what: 'A rule of “{title}” counts {count, number}; it holds {held, number}' },
    },
    hi: {
      'no-count': { what: '“{title}” के rollup नियम को कम से कम 0 गतिविधि चाहिए' },
      'no-percent': { what: '“{title}” के rollup नियम को कम से कम 0 प्रतिशत चाहिए' },
      'too-many': { what: '“{title}” का नियम {count, number} माँगता है, भीतर {held, number} हैं' },
    },
  },
  *check(manifest) {
    for (const root of activityTrees(manifest)) {
      for (const activity of activitiesIn(root)) {
        const { title, children } = activity;
        const rules = partOf(activity, 'imsss:rollupRules');
        if (!rules || children.length === 0) continue;
        for (const found of childrenNamed(rules, 'imsss:rollupRule')) {
          const set = attributeValue(found, 'childActivitySet')?.trim();
          const count = Number(attributeValue(found, 'minimumCount') ?? 0);
          const percent = Number(attributeValue(found, 'minimumPercent') ?? 0);
          const location = manifest.at(found);
          if (set === 'atLeastCount' && count === 0) yield { key: 'no-count', data: { title }, location };
          if (set === 'atLeastPercent' && percent === 0)
            yield { key: 'no-percent', data: { title }, location };
          if (set === 'atLeastCount' && count > children.length)
            yield { key: 'too-many', data: { title, count, held: children.length }, location };
        }
      }
    }
  },
});
