import { rule } from '../../rule.ts';

export default rule({
  id: 'picture-size-suits-screens',
  subject: 'picture',
  severity: 'off',
  spec: 'iGOT learners on mobile networks',
  help: {
    en: {
      what: 'Pictures are no larger than screens',
      why: 'They take long on a phone and show nothing more.',
      how: 'Make the picture smaller',
    },
    hi: { what: 'चित्र स्क्रीन से बड़े नहीं', why: 'फ़ोन पर देर से खुलते हैं और ज़्यादा कुछ नहीं दिखाते।', how: 'चित्र छोटा करें' },
  },
  messages: {
    en: { large: { what: '“{name}” is {width} × {height} pixels' } },
    hi: { large: { what: '“{name}” {width} × {height} पिक्सेल का है' } },
  },
  *check({ name, width = 0, height = 0, limits, at }) {
    const most = limits.picturePixels ?? Number.POSITIVE_INFINITY;
    if (Math.max(width, height) > most) yield { key: 'large', data: { name, width, height }, location: at };
  },
});
