import { childOf, textOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'unit-addresses-differ',
  subject: 'xapi',
  severity: 'info',
  appliesTo: ['cmi5'],
  spec: 'cmi5 13.1.4, url and launchParameters',
  help: {
    en: {
      what: 'No two units open the same page in the same way',
      why: 'They are two units to the LMS, but the learner meets the same one twice.',
      how: 'Write another url, or other <launchParameters>',
    },
    hi: {
      what: 'कोई दो इकाइयाँ एक ही पन्ना एक ही तरह नहीं खोलतीं',
      why: 'LMS के लिए ये दो इकाइयाँ हैं, पर विद्यार्थी को एक ही दो बार मिलती है।',
      how: 'दूसरा url या दूसरे <launchParameters> लिखें',
    },
  },
  messages: {
    en: {
      same: { what: 'Two units open “{address}”; the first in line {line, number}' },
    },
    hi: {
      same: { what: 'दो इकाइयाँ “{address}” खोलती हैं; पहली पंक्ति {line, number} में' },
    },
  },
  *check(course) {
    const first = new Map<string, number>();
    for (const { element, address } of course.launches) {
      if (address === '') continue;
      const key = `${address}\n${textOf(childOf(element.parent, 'launchParameters')).trim()}`;
      const line = first.get(key);
      if (line === undefined) first.set(key, element.line);
      else yield { key: 'same', data: { address, line }, location: course.at(element) };
    }
  },
});
