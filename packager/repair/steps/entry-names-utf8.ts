import { archiveStep } from '../archive-step.ts';

export default archiveStep('entry-names-utf8', ['name-not-utf8'], {
  en: {
    what: 'Names in the archive in UTF-8, and marked so',
    why: 'Without the mark each receiver guesses, and letters beyond ASCII come out garbled.',
    changes: { 'name-not-utf8': '“{file}” is marked as UTF-8' },
  },
  hi: {
    what: 'संग्रह में नाम UTF-8 में, और वैसा ही चिह्नित',
    why: 'निशान न हो तो हर मंच अंदाज़ा लगाता है और हिंदी जैसे अक्षर बिगड़ जाते हैं।',
    changes: { 'name-not-utf8': '“{file}” पर UTF-8 का निशान लगा' },
  },
});
