import { elementsIn } from '../../manifest/elements.ts';
import { TINCAN_NS } from '../../manifest/xapi-course.ts';
import { rule } from '../../rule.ts';

/** What each element lies in; `launch` and the texts have their own rules. */
const PARENT: Readonly<Record<string, string>> = { activities: 'tincan', activity: 'activities' };

export default rule({
  id: 'tincan-elements-in-place',
  subject: 'xapi',
  severity: 'warning',
  appliesTo: ['tincan'],
  unless: ['tincan-has-activities', 'tincan-names-exact'],
  spec: 'tincan.xml, activities and activity',
  help: {
    en: {
      what: 'Activities lie side by side in one list',
      why: 'An LMS reads the first <activities> and what lies in it directly; it passes over the rest.',
      how: 'Write every <activity> into the one <activities>, none inside another',
    },
    hi: {
      what: 'सारी activity एक ही सूची में साथ-साथ हैं',
      why: 'LMS पहली <activities> और सीधे उसमें लिखा पढ़ता है; बाक़ी छोड़ देता है।',
      how: 'हर <activity> एक ही <activities> में लिखें, कोई दूसरी के भीतर नहीं',
    },
  },
  messages: {
    en: {
      misplaced: { what: '<{element}> lies in <{parent}>' },
      again: { what: 'A second <activities> follows the first' },
    },
    hi: {
      misplaced: { what: '<{element}>, <{parent}> के भीतर है' },
      again: { what: 'पहली <activities> के बाद दूसरी आती है' },
    },
  },
  *check(course) {
    let lists = 0;
    for (const element of elementsIn(course.root)) {
      const expected = element.ns === TINCAN_NS ? PARENT[element.local] : undefined;
      if (expected === undefined) continue;
      const parent = element.parent?.local ?? '';
      const location = course.at(element);
      if (parent !== expected) yield { key: 'misplaced', data: { element: element.local, parent }, location };
      else if (element.local === 'activities' && ++lists === 2) yield { key: 'again', location };
    }
  },
});
