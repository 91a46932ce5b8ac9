import { rule } from '../../rule.ts';

export default rule({
  id: 'film-bitrate-suits-phones',
  subject: 'recording',
  severity: 'off',
  spec: 'iGOT learners on mobile networks',
  help: {
    en: {
      what: 'A film needs no more data than a phone gets',
      why: 'It stutters on a mobile network, and eats the learner’s data.',
      how: 'Export it smaller, or let Kriti make it lighter',
    },
    hi: {
      what: 'फ़िल्म उतना ही डेटा माँगती है जितना फ़ोन पर मिले',
      why: 'मोबाइल नेटवर्क पर अटकती है और शिक्षार्थी का डेटा खा जाती है।',
      how: 'छोटी करके निर्यात करें, या कृति से हल्की कराएँ',
    },
  },
  messages: {
    en: { heavy: { what: '“{name}” needs {mbit} Mbit a second' } },
    hi: { heavy: { what: '“{name}” को हर सेकंड {mbit} Mbit चाहिए' } },
  },
  *check({ name, kind, bitrate = 0, limits, at }) {
    if (kind !== 'video' || bitrate <= (limits.filmBitrate ?? Number.POSITIVE_INFINITY)) return;
    yield { key: 'heavy', data: { name, mbit: Math.round(bitrate / 1e5) / 10 }, location: at };
  },
});
