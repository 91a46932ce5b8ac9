import { XAPI } from '../../kinds.ts';
import { rule } from '../../rule.ts';
import { isAbsoluteIri, type Launch, type XapiCourse } from '../../xapi-course.ts';

function faultOf({ view }: XapiCourse, { address, target }: Launch): string | undefined {
  if (address === '') return 'empty';
  if (target.kind === 'external') {
    const whole = URL.canParse(target.scheme === '' ? `https:${address}` : address);
    return whole && (target.scheme === '' || isAbsoluteIri(address)) ? undefined : 'malformed';
  }
  if (view.alone) return 'alone';
  return view.holds(target) ? undefined : 'missing';
}

export default rule({
  id: 'launch-addresses-found',
  subject: 'xapi',
  severity: 'error',
  appliesTo: XAPI,
  unless: ['entry-count-sane'],
  spec: 'cmi5 13.1.4.0-2, 14.1.0.0-3, 14.1.0.0-4, 14.2.0.0-1; tincan.xml, launch',
  help: {
    en: {
      what: 'What is launched is in the package or has a whole address',
      why: 'The learner gets an empty page; a cmi5 LMS refuses the course.',
      how: 'Write the path of a file of the package, or a whole address',
    },
    hi: {
      what: 'जो खुलना है वह पैकेज में है या उसका पूरा पता है',
      why: 'विद्यार्थी को ख़ाली पन्ना मिलता है; cmi5 LMS कोर्स लौटा देता है।',
      how: 'पैकेज की किसी फ़ाइल का पथ लिखें, या पूरा पता',
    },
  },
  messages: {
    en: {
      missing: { what: '“{address}” is not in the package' },
      alone: {
        what: '“{address}” is relative, but there is no package around it',
        how: 'Write the whole address, or pack the files with it',
      },
      malformed: { what: '“{address}” is not an address', how: 'Write a space as %20' },
      empty: { what: '<{element}> is empty' },
    },
    hi: {
      missing: { what: '“{address}” पैकेज में नहीं है' },
      alone: {
        what: '“{address}” अधूरा है और साथ में पैकेज नहीं',
        how: 'पूरा पता लिखें, या फ़ाइलों को साथ में पैक करें',
      },
      malformed: { what: '“{address}” पता नहीं है', how: 'ख़ाली जगह को %20 लिखें' },
      empty: { what: '<{element}> ख़ाली है' },
    },
  },
  *check(course) {
    for (const launch of course.launches) {
      const key = faultOf(course, launch);
      const data = { address: launch.address, element: launch.element.local };
      if (key) yield { key, data, location: course.at(launch.element) };
    }
  },
});
