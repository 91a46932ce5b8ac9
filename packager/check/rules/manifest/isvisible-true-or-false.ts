import { SCORM2004 } from '../../kinds.ts';
import { attributeOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'isvisible-true-or-false',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM2004,
  unlessThere: ['manifest-matches-schema'],
  spec: 'REQ_30.6.3.6.3.1',
  help: {
    en: {
      what: 'isvisible is true or false',
      why: 'XML also allows 1 and 0, SCORM 2004 does not: an LMS may show what should be hidden.',
      how: 'Write true or false',
    },
    hi: {
      what: 'isvisible में true या false है',
      why: 'XML में 1 और 0 भी चलते हैं, SCORM 2004 में नहीं: छिपी पंक्ति दिख सकती है।',
      how: 'true या false लिखें',
    },
  },
  messages: {
    en: {
      value: { what: 'isvisible is “{value}”' },
    },
    hi: {
      value: { what: 'isvisible में “{value}” लिखा है' },
    },
  },
  *check(manifest) {
    for (const { element } of manifest.items()) {
      const visible = attributeOf(element, 'isvisible', '');
      if (!visible || /^\s*(true|false)\s*$/.test(visible.value)) continue;
      yield { key: 'value', data: { value: visible.value }, location: manifest.at(visible) };
    }
  },
});
