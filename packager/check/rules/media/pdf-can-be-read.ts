import { rule } from '../../rule.ts';

export default rule({
  id: 'pdf-can-be-read',
  subject: 'pdf',
  severity: 'error',
  appliesTo: ['pdf'],
  spec: 'ISO 32000-1, 7.5',
  help: {
    en: {
      what: 'A PDF opens',
      why: 'Nobody can read it, and the platform refuses it.',
      how: 'Make the PDF again from its source',
    },
    hi: { what: 'PDF खुलती है', why: 'कोई इसे पढ़ नहीं सकता, और मंच भी नहीं लेता।', how: 'मूल दस्तावेज़ से PDF फिर बनाएँ' },
  },
  messages: {
    en: {
      broken: { what: '“{name}” begins like a PDF but has no pages to read' },
      large: { what: '“{name}” is too large or too tangled to be looked into' },
    },
    hi: {
      broken: { what: '“{name}” PDF की तरह शुरू होती है, पर कोई पृष्ठ नहीं मिलता' },
      large: { what: '“{name}” इतनी बड़ी या उलझी हुई है कि भीतर देखी नहीं जा सकी' },
    },
  },
  *check({ name, facts, tooLarge, at }) {
    if (tooLarge) yield { key: 'large', data: { name }, outcome: 'review', location: at };
    else if (!facts) yield { key: 'broken', data: { name }, location: at };
  },
});
