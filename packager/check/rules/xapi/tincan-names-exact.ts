import { elementsIn } from '../../manifest/elements.ts';
import { TINCAN_NS } from '../../manifest/xapi-course.ts';
import { rule } from '../../rule.ts';

/** What an LMS asks for. The names of questions in it differ from tool to tool. */
const NAMES: ReadonlySet<string> = new Set([
  'activities',
  'activity',
  'name',
  'description',
  'launch',
  'resource',
]);

export default rule({
  id: 'tincan-names-exact',
  subject: 'xapi',
  severity: 'warning',
  appliesTo: ['tincan'],
  spec: 'tincan.xml, elements; XML 1.0, 2.3',
  help: {
    en: {
      what: 'The elements of tincan.xml have their exact names',
      why: 'To an LMS <Launch> is another element than <launch>, and launches nothing.',
      how: 'Write the name in small letters',
    },
    hi: {
      what: 'tincan.xml के तत्वों के नाम ठीक वैसे ही हैं',
      why: 'LMS के लिए <Launch> और <launch> अलग तत्व हैं; पहले से कुछ नहीं खुलता।',
      how: 'नाम छोटे अक्षरों में लिखें',
    },
  },
  messages: {
    en: {
      case: { what: '<{element}> is written in other capitals than <{expected}>' },
    },
    hi: {
      case: { what: '<{element}> में बड़े-छोटे अक्षर <{expected}> जैसे नहीं' },
    },
  },
  *check(course) {
    for (const element of elementsIn(course.root)) {
      const expected = element.local.toLowerCase();
      if (element.ns !== TINCAN_NS || element.local === expected || !NAMES.has(expected)) continue;
      yield { key: 'case', data: { element: element.local, expected }, location: course.at(element) };
    }
  },
});
