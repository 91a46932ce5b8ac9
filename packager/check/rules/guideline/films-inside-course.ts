import { linkAddresses } from '../../package/link-addresses.ts';
import { rule } from '../../rule.ts';

const FILM_SITE = /(?:^|\.)(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com)$/i;

export default rule({
  id: 'films-inside-course',
  subject: 'page',
  severity: 'off',
  spec: 'Score card, Learner Support 001',
  help: {
    en: {
      what: 'Films lie inside the course, not on a film site',
      why: 'Without a network the course ends here, and the site may take the film away.',
      how: 'Ask its owner for the film and add it as a video',
    },
    hi: {
      what: 'फ़िल्में कोर्स के भीतर हैं, किसी वीडियो साइट पर नहीं',
      why: 'नेटवर्क न हो तो कोर्स यहीं रुक जाता है, और साइट फ़िल्म हटा भी सकती है।',
      how: 'फ़िल्म उसके स्वामी से लेकर वीडियो की तरह जोड़ें',
    },
  },
  messages: {
    en: { outside: { what: 'The film lies on {host}' } },
    hi: { outside: { what: 'फ़िल्म {host} पर है' } },
  },
  *check(page) {
    for (const { url, location } of linkAddresses(page))
      if (FILM_SITE.test(url.hostname)) yield { key: 'outside', data: { host: url.hostname }, location };
  },
});
