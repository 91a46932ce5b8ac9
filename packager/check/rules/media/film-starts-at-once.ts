import { rule } from '../../rule.ts';

export default rule({
  id: 'film-starts-at-once',
  subject: 'recording',
  severity: 'info',
  spec: 'ISO 14496-12, 8.2.1 (moov before mdat)',
  help: {
    en: {
      what: 'A film begins before all of it has come',
      why: 'Learners on slow lines wait for the whole file first.',
      how: 'Export it “for the web” (fast start)',
    },
    hi: {
      what: 'फ़िल्म पूरी आने से पहले चलने लगती है',
      why: 'धीमे नेटवर्क पर पूरी फ़ाइल आने तक रुकना पड़ता है।',
      how: '“वेब के लिए” (fast start) निर्यात करें',
    },
  },
  messages: {
    en: { late: { what: '“{name}” has its index at the end' } },
    hi: { late: { what: '“{name}” की सूची अंत में है' } },
  },
  *check({ name, startsAtOnce, at }) {
    if (startsAtOnce === false) yield { key: 'late', data: { name }, location: at };
  },
});
