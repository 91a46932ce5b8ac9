import { SCORM2004 } from '../../kinds.ts';
import { activitiesIn, activityTrees, partOf } from '../../manifest/activities.ts';
import { attributeValue } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'selection-counts-children',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM2004,
  unless: ['sequencing-references-resolve'],
  unlessThere: ['manifest-matches-schema'],
  spec: 'SCORM 2004 SN 3.11 and 3.12, SR.1 and SR.2',
  help: {
    en: {
      what: 'Choosing and mixing lessons is said so that it happens',
      why: 'As it stands learners get every lesson in order, or none.',
      how: 'Give the timing (once or onEachNewAttempt) and a number of lessons that are there',
    },
    hi: {
      what: 'पाठ चुनना और मिलाना ऐसे लिखा है कि हो सके',
      why: 'अभी शिक्षार्थियों को सारे पाठ क्रम से मिलते हैं, या एक भी नहीं।',
      how: 'समय (once या onEachNewAttempt) और उतने पाठ लिखें जितने हैं',
    },
  },
  messages: {
    en: {
      'too-many': { what: '“{title}” chooses {count, number} lessons; it holds {held, number}' },
      none: { what: '“{title}” chooses 0 lessons' },
      'never-chosen': { what: '“{title}” has a selectCount but never selects' },
      'never-mixed': { what: '“{title}” has reorderChildren but never reorders' },
    },
    hi: {
      'too-many': { what: '“{title}” {count, number} पाठ चुनता है, भीतर {held, number} हैं' },
      none: { what: '“{title}” 0 पाठ चुनता है' },
      'never-chosen': { what: '“{title}” में selectCount है, पर चुनाव कभी नहीं होता' },
      'never-mixed': { what: '“{title}” में reorderChildren है, पर मिलाना कभी नहीं होता' },
    },
  },
  *check(manifest) {
    for (const root of activityTrees(manifest)) {
      for (const activity of activitiesIn(root)) {
        const { title, children } = activity;
        const controls = partOf(activity, 'imsss:randomizationControls');
        if (!controls || children.length === 0) continue;
        const location = manifest.at(controls);
        const isNever = (name: string): boolean =>
          (attributeValue(controls, name)?.trim() ?? 'never') === 'never';
        const select = attributeValue(controls, 'selectCount')?.trim();
        const count = Number(select ?? 0);
        if (select !== undefined) {
          if (isNever('selectionTiming')) yield { key: 'never-chosen', data: { title }, location };
          else if (count === 0) yield { key: 'none', data: { title }, location };
          else if (count > children.length)
            yield { key: 'too-many', data: { title, count, held: children.length }, location };
        }
        if (attributeValue(controls, 'reorderChildren')?.trim() === 'true' && isNever('randomizationTiming'))
          yield { key: 'never-mixed', data: { title }, location };
      }
    }
  },
});
