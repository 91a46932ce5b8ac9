import { archiveStep } from '../archive-step.ts';

export default archiveStep('entry-headers-agree', ['local-header-differs', 'local-name-differs'], {
  en: {
    what: 'The same said of each file twice in the archive',
    why: 'Readers trust one of the two places or the other, and saw different files.',
    changes: {
      'local-header-differs': '“{file}” is said to be the same in both places',
      'local-name-differs': '“{file}” has this name in both places',
    },
  },
  hi: {
    what: 'संग्रह में हर फ़ाइल के बारे में दोनों जगह एक ही बात',
    why: 'कोई प्रोग्राम एक जगह को मानता है, कोई दूसरी को, और उन्हें अलग फ़ाइलें दिखती थीं।',
    changes: {
      'local-header-differs': '“{file}” के बारे में अब दोनों जगह एक ही बात लिखी है',
      'local-name-differs': '“{file}” का अब दोनों जगह यही नाम है',
    },
  },
});
