import { XAPI } from '../../kinds.ts';
import { isAbsoluteIri, type Launch, type XapiCourse } from '../../manifest/xapi-course.ts';
import { addressFault, isHost } from '../../package/launch-address.ts';
import { rule } from '../../rule.ts';

/** Of cmi5; the tincan.xml of a package has no numbered clauses. */
const CLAUSES: Readonly<Record<string, string>> = {
  missing: 'cmi5 14.1.0.0-4',
  case: 'cmi5 14.1.0.0-4',
  alone: 'cmi5 14.2.0.0-1',
  malformed: 'cmi5 13.1.4.0-2',
  schemeless: 'cmi5 14.1.0.0-3',
  host: 'cmi5 14.1.0.0-3',
  empty: 'cmi5 13.1.4.0-2',
};

function faultOf({ view }: XapiCourse, { address, target }: Launch): string | undefined {
  if (address === '') return 'empty';
  if (target.kind === 'external') {
    const fault = addressFault(target);
    // The others: launch-schemes-reachable.
    if (fault) return fault === 'malformed' ? fault : undefined;
    if (target.scheme === '') return view.kind === 'cmi5' ? 'schemeless' : undefined;
    return isAbsoluteIri(address) ? undefined : 'malformed';
  }
  if (view.alone) return 'alone';
  if (view.holds(target)) return undefined;
  if (isHost(address)) return 'host';
  return target.kind === 'file' && view.inOtherCase(target.path) !== undefined ? 'case' : 'missing';
}

export default rule({
  id: 'launch-addresses-found',
  subject: 'xapi',
  severity: 'error',
  appliesTo: XAPI,
  unless: ['entry-count-sane', 'files-beside-manifest'],
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
      case: {
        what: '“{address}” is in the package as “{found}”',
        why: 'On most servers these are two files: the learner gets an empty page.',
        how: 'Write the name with the same capitals',
      },
      alone: {
        what: '“{address}” is relative, but there is no package around it',
        how: 'Write the whole address, or pack the files with it',
      },
      malformed: { what: '“{address}” is not an address', how: 'Write a space as %20' },
      schemeless: {
        what: '“{address}” has a host but no scheme',
        why: 'A cmi5 LMS takes it for a file of the package, finds none and refuses the course.',
        how: 'Write https: in front',
      },
      host: {
        what: '“{address}” has no https:// in front',
        why: 'An LMS takes it for a file of the package, finds none and shows an empty page.',
        how: 'Write https:// in front',
      },
      empty: { what: '<{element}> is empty' },
    },
    hi: {
      missing: { what: '“{address}” पैकेज में नहीं है' },
      case: {
        what: '“{address}” पैकेज में “{found}” नाम से है',
        why: 'अधिकतर सर्वरों पर ये दो फ़ाइलें हैं: विद्यार्थी को ख़ाली पन्ना मिलता है।',
        how: 'नाम में बड़े-छोटे अक्षर एक-से रखें',
      },
      alone: {
        what: '“{address}” अधूरा है और साथ में पैकेज नहीं',
        how: 'पूरा पता लिखें, या फ़ाइलों को साथ में पैक करें',
      },
      malformed: { what: '“{address}” पता नहीं है', how: 'ख़ाली जगह को %20 लिखें' },
      schemeless: {
        what: '“{address}” में होस्ट है, पर https: नहीं',
        why: 'cmi5 LMS इसे पैकेज की फ़ाइल समझता है, नहीं मिलती तो कोर्स लौटा देता है।',
        how: 'आगे https: लिखें',
      },
      host: {
        what: '“{address}” के आगे https:// नहीं है',
        why: 'LMS इसे पैकेज की फ़ाइल समझता है, नहीं मिलती तो ख़ाली पन्ना दिखाता है।',
        how: 'आगे https:// लिखें',
      },
      empty: { what: '<{element}> ख़ाली है' },
    },
  },
  *check(course) {
    const told = new Set<string>();
    for (const launch of course.launches) {
      const key = faultOf(course, launch);
      const { address, element, target } = launch;
      // A file that every lesson starts with is missing once.
      const file = target.kind === 'file' ? target.path : address;
      if (!key || (file !== '' && told.has(file))) continue;
      told.add(file);
      const found = target.kind === 'file' ? (course.view.inOtherCase(target.path) ?? '') : '';
      const data = { address, element: element.local, found };
      const spec = course.view.kind === 'cmi5' ? CLAUSES[key] : 'tincan.xml, launch';
      yield { key, data, location: course.at(element), ...(spec && { spec }) };
    }
  },
});
