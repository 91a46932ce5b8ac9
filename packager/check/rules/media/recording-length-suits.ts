import { rule } from '../../rule.ts';

export default rule({
  id: 'recording-length-suits',
  subject: 'recording',
  severity: 'off',
  appliesTo: ['video', 'audio'],
  spec: 'iGOT quality score card: 6 to 10 minutes a resource',
  help: {
    en: {
      what: 'A film or a sound is of a length one stays for',
      why: 'The quality score card asks for six to ten minutes a resource.',
      how: 'Cut it into parts, one thought each',
    },
    hi: {
      what: 'फ़िल्म या ध्वनि उतनी लंबी है जितनी देर मन लगे',
      why: 'गुणवत्ता के अंकपत्र में हर सामग्री छह से दस मिनट की माँगी गई है।',
      how: 'भागों में बाँटें, हर भाग में एक बात',
    },
  },
  messages: {
    en: { long: { what: '“{name}” plays {minutes, number} minutes' } },
    hi: { long: { what: '“{name}” {minutes, number} मिनट की है' } },
  },
  *check({ name, duration = 0, limits, at }) {
    const most = limits.recordingSeconds ?? Number.POSITIVE_INFINITY;
    if (duration > most)
      yield { key: 'long', data: { name, minutes: Math.round(duration / 60) }, location: at };
  },
});
