import { archiveStep } from '../archive-step.ts';

export default archiveStep('nothing-before-archive', ['data-before'], {
  en: {
    what: 'An archive that begins with its first file',
    why: 'With something in front many receivers do not know it as a ZIP.',
    changes: { 'data-before': '{bytes, number} bytes in front of the archive are gone' },
  },
  hi: {
    what: 'संग्रह जो अपनी पहली फ़ाइल से शुरू हो',
    why: 'आगे कुछ और हो तो कई मंच उसे ZIP नहीं मानते।',
    changes: { 'data-before': 'संग्रह से पहले के {bytes, number} बाइट हटाए' },
  },
});
