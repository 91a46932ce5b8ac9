import { rule } from '../../rule.ts';

export default rule({
  id: 'recording-can-be-played',
  subject: 'recording',
  severity: 'error',
  appliesTo: ['video', 'audio'],
  spec: 'ISO 14496-12, 8.2.1',
  help: {
    en: {
      what: 'A film or a sound can be played',
      why: 'Players cannot find its pictures and sounds, so nothing is shown.',
      how: 'Export it again, and wait until the export has ended',
    },
    hi: {
      what: 'फ़िल्म या ध्वनि चल सकती है',
      why: 'प्लेयर को उसके चित्र और आवाज़ नहीं मिलते, इसलिए कुछ नहीं दिखता।',
      how: 'फिर निर्यात करें और निर्यात पूरा होने दें',
    },
  },
  messages: {
    en: { index: { what: '“{name}” has no index: its recording was cut off' } },
    hi: { index: { what: '“{name}” में सूची नहीं है: रिकॉर्डिंग बीच में कटी है' } },
  },
  *check({ name, playable, at }) {
    if (playable === false) yield { key: 'index', data: { name }, location: at };
  },
});
