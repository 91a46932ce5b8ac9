import { SCORM2004 } from '../../kinds.ts';
import { type Activity, activitiesIn, activityTrees, partOf } from '../../manifest/activities.ts';
import { settingsOf } from '../../manifest/activity-settings.ts';
import { type Finding, rule } from '../../rule.ts';

/** Activities above which a course is not followed: each step of the engine looks at all of them. */
const MOST_ACTIVITIES = 60;

/** Without rules of its own a course goes from lesson to lesson and adds up. */
const hasRules = (activity: Activity): boolean =>
  ['imsss:sequencingRules', 'imsss:rollupRules', 'adlseq:rollupConsiderations'].some((name) =>
    partOf(activity, name),
  );

export default rule({
  id: 'course-leads-to-its-end',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM2004,
  unless: [
    'course-can-start',
    'something-launches',
    'sequencing-references-resolve',
    'rules-have-conditions',
    // The engine refuses values out of their range.
    'manifest-matches-schema',
    'completion-threshold-in-range',
  ],
  spec: 'SCORM 2004 SN 4, overall sequencing process and overall rollup process',
  help: {
    en: {
      what: 'Who does every lesson well comes to the end of the course',
      why: 'The rules of this manifest were followed with a sequencing engine, as a platform follows them. A learner who completes and passes each lesson goes on for ever, or is never told “done”.',
      how: 'Look at the rules for going on and for adding up, and try them on your platform',
    },
    hi: {
      what: 'हर पाठ ठीक से करने वाला कोर्स के अंत तक पहुँचता है',
      why: 'इस manifest के नियम वैसे ही चलाए गए जैसे कोई मंच चलाता है। हर पाठ पूरा और पास करने वाला भी घूमता रहता है, या उसे “पूरा” कभी नहीं बताया जाता।',
      how: 'आगे बढ़ने और जोड़ने के नियम देखें, और अपने मंच पर आज़माएँ',
    },
  },
  messages: {
    en: {
      circles: { what: 'Going on in “{title}” leads round in circles' },
      incomplete: { what: 'Done lesson by lesson, “{title}” stays incomplete' },
      failed: { what: 'All lessons passed, “{title}” counts as failed' },
    },
    hi: {
      circles: { what: '“{title}” में आगे बढ़ने पर वही पाठ लौटते रहते हैं' },
      incomplete: { what: 'सारे पाठ पूरे होने पर भी “{title}” अधूरा रहता है' },
      failed: { what: 'सारे पाठ पास होने पर भी “{title}” फ़ेल माना जाता है' },
    },
  },
  async *check(manifest): AsyncGenerator<Finding> {
    for (const root of activityTrees(manifest)) {
      const all = [...activitiesIn(root)];
      if (all.length > MOST_ACTIVITIES || !all.some(hasRules)) continue;
      // The engine is large, and most packages have no rules.
      const { followCourse } = await import('../../manifest/follow-course.ts');
      const found = followCourse(settingsOf(root));
      if (!found) continue;
      const said = { data: { title: root.title }, location: manifest.at(root.element) };
      const lessons = all.filter(({ children }) => children.length === 0);
      if (found.ended === 'circles') yield { key: 'circles', ...said };
      // What was not opened may be what is still missing.
      else if (new Set(found.opened).size < lessons.length) continue;
      else if (found.completion === 'incomplete') yield { key: 'incomplete', ...said };
      else if (found.success === 'failed') yield { key: 'failed', ...said };
    }
  },
});
