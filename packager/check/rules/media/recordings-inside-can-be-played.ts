import { WEB } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'recordings-inside-can-be-played',
  subject: 'recording',
  severity: 'info',
  appliesTo: WEB,
  unlessThere: ['media-is-what-it-says'],
  spec: 'ISO 14496-12, 8.2.1',
  help: {
    en: {
      what: 'Films and sounds in a package can be played',
      why: 'The learner sees an empty player.',
      how: 'Put the whole file in its place',
    },
    hi: {
      what: 'पैकेज की फ़िल्में और ध्वनियाँ चल सकती हैं',
      why: 'शिक्षार्थी को ख़ाली प्लेयर दिखता है।',
      how: 'उसकी जगह पूरी फ़ाइल रखें',
    },
  },
  messages: {
    en: { index: { what: '“{file}” has no index: its recording was cut off' } },
    hi: { index: { what: '“{file}” में सूची नहीं है: रिकॉर्डिंग बीच में कटी है' } },
  },
  *check({ file, playable, at }) {
    if (playable === false) yield { key: 'index', data: { file }, location: at };
  },
});
