import { addressFault } from '../../package/launch-address.ts';
import type { Reference } from '../../package/reference.ts';
import type { PackageView } from '../../package/view.ts';
import { rule } from '../../rule.ts';

function faultOf(view: PackageView, address: string, target: Reference): string | undefined {
  if (address === '') return 'none';
  if (target.kind === 'external') return addressFault(target);
  return target.kind === 'file' && view.holds(target) ? undefined : 'missing';
}

export default rule({
  id: 'aicc-launch-files-found',
  subject: 'aicc',
  severity: 'error',
  appliesTo: ['aicc'],
  unless: ['aicc-columns-present', 'aicc-rows-fit-headings', 'entry-count-sane'],
  spec: 'AICC CMI001, assignable unit file (.au), File_Name',
  help: {
    en: {
      what: 'What a unit launches is in the package or has a whole address',
      why: 'The learner gets an empty page.',
      how: 'Write the path of a file of the package, or a whole address',
    },
    hi: {
      what: 'इकाई जो खोलती है वह पैकेज में है या उसका पूरा पता है',
      why: 'विद्यार्थी को ख़ाली पन्ना मिलता है।',
      how: 'पैकेज की किसी फ़ाइल का पथ लिखें, या पूरा पता',
    },
  },
  messages: {
    en: {
      missing: { what: '“{address}” is not in the package' },
      none: { what: 'The unit “{id}” has no File_Name' },
      machine: {
        what: '“{address}” is a place on one machine',
        why: 'The address means a place on the author’s machine: nothing opens for the learner.',
      },
      code: { what: '“{address}” is code, not a place' },
      scheme: { what: '“{address}” is no page of the web', how: 'Launch by https, or a file of the package' },
      malformed: { what: '“{address}” is not an address', how: 'Write the whole address with its host' },
    },
    hi: {
      missing: { what: '“{address}” पैकेज में नहीं है' },
      none: { what: 'इकाई “{id}” में File_Name नहीं है' },
      machine: {
        what: '“{address}” किसी एक मशीन की जगह है',
        why: 'यह पता लेखक की मशीन की जगह है: विद्यार्थी के लिए कुछ नहीं खुलता।',
      },
      code: { what: '“{address}” कोड है, जगह नहीं' },
      scheme: { what: '“{address}” वेब का पृष्ठ नहीं है', how: 'https से खोलें, या पैकेज की फ़ाइल' },
      malformed: { what: '“{address}” पता नहीं है', how: 'होस्ट समेत पूरा पता लिखें' },
    },
  },
  *check(course) {
    for (const { id, address, target, row } of course.units) {
      const key = faultOf(course.view, address, target);
      if (key) yield { key, data: { id, address }, location: course.at('au', row.line) };
    }
  },
});
