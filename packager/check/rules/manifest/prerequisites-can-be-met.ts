import { SCORM12 } from '../../kinds.ts';
import { textOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'prerequisites-can-be-met',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM12,
  unless: ['prerequisites-parse'],
  spec: 'SCORM 1.2 CAM 2.3.2.5.2; AICC CMI001 5.2',
  help: {
    en: {
      what: 'Prerequisites can be met',
      why: 'The lesson never opens: more is asked than there is.',
      how: 'Ask for as many as the set holds, or fewer',
    },
    hi: {
      what: 'पूर्व-शर्तें पूरी हो सकती हैं',
      why: 'पाठ कभी नहीं खुलता: जितना है उससे ज़्यादा माँगा गया है।',
      how: 'उतने ही माँगें जितने समूह में हैं, या कम',
    },
  },
  messages: {
    en: {
      many: { what: '{asked, number} of {count, number} are asked for' },
    },
    hi: {
      many: { what: '{count, number} में से {asked, number} माँगे गए हैं' },
    },
  },
  *check(manifest) {
    for (const element of manifest.elements('prerequisites')) {
      for (const [, number = '', list = ''] of textOf(element).matchAll(/(\d+)\s*\*\s*\{([^{}]*)\}/g)) {
        const [asked, count] = [Number(number), list.split(',').length];
        if (asked > count) yield { key: 'many', data: { asked, count }, location: manifest.at(element) };
      }
    }
  },
});
