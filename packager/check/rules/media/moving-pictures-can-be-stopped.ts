import { rule } from '../../rule.ts';

export default rule({
  id: 'moving-pictures-can-be-stopped',
  subject: 'picture',
  severity: 'info',
  spec: 'WCAG 2.2, 2.2.2',
  help: {
    en: {
      what: 'What moves can be stopped',
      why: 'A picture that moves by itself cannot be paused, and keeps some people from reading.',
      how: 'Use a film with controls, or a picture that stands still',
    },
    hi: {
      what: 'जो चलता है, उसे रोका जा सकता है',
      why: 'अपने आप चलता चित्र रुकता नहीं, और कुछ लोग पढ़ नहीं पाते।',
      how: 'बटन वाली फ़िल्म या ठहरा हुआ चित्र लगाएँ',
    },
  },
  messages: {
    en: { moves: { what: '“{name}” moves' } },
    hi: { moves: { what: '“{name}” चलता हुआ चित्र है' } },
  },
  *check({ name, moves, at }) {
    if (moves) yield { key: 'moves', data: { name }, location: at };
  },
});
