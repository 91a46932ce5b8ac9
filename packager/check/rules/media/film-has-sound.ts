import { rule } from '../../rule.ts';

export default rule({
  id: 'film-has-sound',
  subject: 'recording',
  severity: 'off',
  spec: 'WCAG 2.2, 1.2.1; iGOT quality score card, Learner Support',
  help: {
    en: {
      what: 'A film has a track of sound',
      why: 'Learners think that their loudspeaker is broken; who cannot see gets nothing of it.',
      how: 'Add the voice, or say on the page that the film is silent and what it shows',
    },
    hi: {
      what: 'फ़िल्म में आवाज़ है',
      why: 'शिक्षार्थी समझते हैं कि स्पीकर ख़राब है; जो देख नहीं सकते उन्हें कुछ नहीं मिलता।',
      how: 'आवाज़ जोड़ें, या पृष्ठ पर बताएँ कि फ़िल्म मूक है और क्या दिखाती है',
    },
  },
  messages: {
    en: {
      silent: { what: '“{name}” has no track of sound' },
    },
    hi: {
      silent: { what: '“{name}” में आवाज़ नहीं है' },
    },
  },
  *check({ name, kind, hasSound, at }) {
    // A short loop of a screen is silent on purpose.
    if (kind === 'video' && hasSound === false)
      yield { key: 'silent', data: { name }, location: at, outcome: 'review' };
  },
});
