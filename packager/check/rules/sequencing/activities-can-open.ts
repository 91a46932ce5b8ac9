import { SCORM2004 } from '../../kinds.ts';
import {
  type Activity,
  activitiesIn,
  activityTrees,
  alwaysHolds,
  partOf,
  reachable,
  rulesWith,
} from '../../manifest/activities.ts';
import { attributeOf } from '../../manifest/elements.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { type Finding, rule } from '../../rule.ts';

/** Rules and limits of an activity that shut it for good. */
function* shut(manifest: Manifest, activity: Activity): Generator<Finding> {
  const data = { title: activity.title };
  for (const found of rulesWith(activity, 'imsss:preConditionRule', ['disabled']))
    if (alwaysHolds(found)) yield { key: 'disabled', data, location: manifest.at(found) };
  const limit = attributeOf(partOf(activity, 'imsss:limitConditions'), 'attemptLimit');
  if (limit && Number(limit.value) === 0 && limit.value.trim() !== '')
    yield { key: 'limit', data, location: manifest.at(limit) };
}

export default rule({
  id: 'activities-can-open',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM2004,
  unless: ['course-can-start', 'something-launches', 'sequencing-references-resolve'],
  unlessThere: ['manifest-matches-schema'],
  spec: 'SCORM 2004 SN 4.6 and 4.7, UP.5 check activity process',
  help: {
    en: {
      what: 'Every activity can be opened by some learner',
      why: 'Nobody will ever see it, and a course that waits for it is never completed.',
      how: 'Change the rule that shuts it, or remove the item',
    },
    hi: {
      what: 'हर गतिविधि कोई न कोई शिक्षार्थी खोल सकता है',
      why: 'इसे कोई कभी नहीं देखेगा, और जो कोर्स इसकी राह देखे वह कभी पूरा नहीं होगा।',
      how: 'जो नियम इसे बंद करता है उसे बदलें, या विषय हटाएँ',
    },
  },
  messages: {
    en: {
      disabled: { what: '“{title}” is disabled always' },
      hidden: { what: '“{title}” is kept from choice and from flow' },
      limit: {
        what: '“{title}” allows 0 attempts',
        how: 'Allow one attempt or more, or remove attemptLimit',
      },
      modes: {
        what: 'The lessons in “{title}” cannot be reached',
        how: 'Set choice="true" or flow="true" in its controlMode',
      },
    },
    hi: {
      disabled: { what: '“{title}” हमेशा बंद है' },
      hidden: { what: '“{title}” न चुना जा सकता है, न आगे बढ़ने पर आता है' },
      limit: { what: '“{title}” में 0 प्रयास की छूट है', how: 'एक या ज़्यादा प्रयास दें, या attemptLimit हटाएँ' },
      modes: {
        what: '“{title}” के पाठों तक पहुँचा नहीं जा सकता',
        how: 'इसके controlMode में choice="true" या flow="true" लिखें',
      },
    },
  },
  *check(manifest) {
    // A lesson of the 4th Edition may jump to any other.
    const jumps = manifest.view.kind === 'scorm2004-4' || manifest.view.kind === 'scorm2004-unknown';
    for (const root of activityTrees(manifest)) {
      const open = reachable(root);
      for (const activity of activitiesIn(root)) {
        yield* shut(manifest, activity);
        const lessons = activity.children.filter(({ children }) => children.length === 0);
        const lost = lessons.filter((lesson) => !open.has(lesson));
        if (jumps || lost.length === 0) continue;
        // All lessons of a chapter are lost by its modes; a single one by a rule of its own.
        for (const { title, element } of lost.length === lessons.length ? [activity] : lost) {
          const key = element === activity.element ? 'modes' : 'hidden';
          yield { key, data: { title }, location: manifest.at(element) };
        }
      }
    }
  },
});
