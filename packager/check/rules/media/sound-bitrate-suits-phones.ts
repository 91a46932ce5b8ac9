import { rule } from '../../rule.ts';

export default rule({
  id: 'sound-bitrate-suits-phones',
  subject: 'recording',
  severity: 'off',
  spec: 'iGOT learners on mobile networks',
  help: {
    en: {
      what: 'A sound needs no more data than a voice does',
      why: 'A voice is as clear at 96 kbit/s; more only eats the learner’s data.',
      how: 'Export it as MP3 with 96 to 128 kbit/s',
    },
    hi: {
      what: 'ध्वनि उतना ही डेटा माँगती है जितना आवाज़ को चाहिए',
      why: 'आवाज़ 96 kbit/s पर भी उतनी ही साफ़ है; ज़्यादा से शिक्षार्थी का डेटा ही जाता है।',
      how: '96 से 128 kbit/s की MP3 में निर्यात करें',
    },
  },
  messages: {
    en: {
      heavy: { what: '“{name}” needs {kbit, number} kbit a second' },
    },
    hi: {
      heavy: { what: '“{name}” को हर सेकंड {kbit, number} kbit चाहिए' },
    },
  },
  *check({ name, kind, bitrate = 0, limits, at }) {
    if (kind !== 'audio' || bitrate <= (limits.soundBitrate ?? Number.POSITIVE_INFINITY)) return;
    yield { key: 'heavy', data: { name, kbit: Math.round(bitrate / 1000) }, location: at };
  },
});
