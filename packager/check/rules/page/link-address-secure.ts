import { linkAddresses } from '../../package/link-addresses.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'link-address-secure',
  subject: 'page',
  severity: 'info',
  help: {
    en: {
      what: 'Link items and cards begin with https://',
      why: 'Browsers warn of http:// pages, and on the way they can be read and changed.',
      how: 'Write https:// if the site answers there',
    },
    hi: {
      what: 'लिंक का पता https:// से शुरू होता है',
      why: 'http:// पर ब्राउज़र चेतावनी देते हैं; रास्ते में पृष्ठ पढ़ा और बदला जा सकता है।',
      how: 'साइट https:// पर खुलती हो तो वही लिखें',
    },
  },
  messages: {
    en: { plain: { what: 'The link to “{host}” is not secure' } },
    hi: { plain: { what: '“{host}” का लिंक सुरक्षित नहीं है' } },
  },
  *check(page) {
    for (const { url, location } of linkAddresses(page)) {
      if (url.protocol === 'http:') yield { key: 'plain', data: { host: url.host }, location };
    }
  },
});
