import { rule } from '../../rule.ts';

export default rule({
  id: 'film-pixels-suit-screens',
  subject: 'recording',
  severity: 'off',
  spec: 'iGOT learners on phones; ITU-T H.264, level 4.2',
  help: {
    en: {
      what: 'A film has no more pixels than screens show',
      why: 'Phones decode it with effort or not at all, and it weighs many times as much.',
      how: 'Export it in 1920 × 1080 or less',
    },
    hi: {
      what: 'फ़िल्म में उतने ही पिक्सेल हैं जितने स्क्रीन दिखाए',
      why: 'फ़ोन उसे मुश्किल से चलाते हैं या नहीं चलाते, और वह कई गुना भारी होती है।',
      how: '1920 × 1080 या उससे छोटे आकार में निर्यात करें',
    },
  },
  messages: {
    en: {
      large: { what: '“{name}” is {width} × {height} pixels' },
    },
    hi: {
      large: { what: '“{name}” {width} × {height} पिक्सेल की है' },
    },
  },
  *check({ name, kind, width = 0, height = 0, limits, at }) {
    if (kind !== 'video' || Math.max(width, height) <= (limits.filmPixels ?? Number.POSITIVE_INFINITY))
      return;
    yield { key: 'large', data: { name, width, height }, location: at };
  },
});
