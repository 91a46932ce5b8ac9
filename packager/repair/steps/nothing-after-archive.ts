import { archiveStep } from '../archive-step.ts';

export default archiveStep('nothing-after-archive', ['data-after'], {
  en: {
    what: 'An archive that ends with its directory',
    why: 'With something behind it some receivers do not find the directory.',
    changes: { 'data-after': '{bytes, number} bytes behind the archive are gone' },
  },
  hi: {
    what: 'संग्रह जो अपनी सूची पर ख़त्म हो',
    why: 'पीछे कुछ और हो तो कुछ मंचों को सूची नहीं मिलती।',
    changes: { 'data-after': 'संग्रह के बाद के {bytes, number} बाइट हटाए' },
  },
});
