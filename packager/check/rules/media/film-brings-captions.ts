import { rule } from '../../rule.ts';

export default rule({
  id: 'film-brings-captions',
  subject: 'recording',
  severity: 'info',
  appliesTo: ['video'],
  spec: 'WCAG 2.2, 1.2.2; GIGW 3.0',
  help: {
    en: {
      what: 'A film brings its captions',
      why: 'Who cannot hear, or may not play sound in the office, gets nothing of it.',
      how: 'Add captions to the film, or give them beside it on the platform',
    },
    hi: {
      what: 'फ़िल्म में कैप्शन हैं',
      why: 'जो सुन नहीं सकते, या दफ़्तर में आवाज़ नहीं चला सकते, उन्हें कुछ नहीं मिलता।',
      how: 'फ़िल्म में कैप्शन जोड़ें, या मंच पर साथ में दें',
    },
  },
  messages: {
    en: { none: { what: '“{name}” has no captions in it' } },
    hi: { none: { what: '“{name}” में कैप्शन नहीं हैं' } },
  },
  *check({ name, kind, hasCaptions, at }) {
    if (kind === 'video' && hasCaptions === false) yield { key: 'none', data: { name }, location: at };
  },
});
