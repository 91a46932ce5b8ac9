import { isPrivateHost, linkAddresses } from '../../package/link-addresses.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'link-address-public',
  subject: 'page',
  severity: 'warning',
  help: {
    en: {
      what: 'Link items and cards lead to public addresses',
      why: 'Outside your office’s network nobody can open it.',
      how: 'Give the public address, or add the document to the course',
    },
    hi: {
      what: 'लिंक सबके लिए खुले पते पर ले जाते हैं',
      why: 'आपके दफ़्तर के नेटवर्क के बाहर इसे कोई नहीं खोल पाएगा।',
      how: 'सबके लिए खुला पता लिखें, या दस्तावेज़ कोर्स में जोड़ें',
    },
  },
  messages: {
    en: { private: { what: '“{host}” is known only inside a network' } },
    hi: { private: { what: '“{host}” किसी अंदरूनी नेटवर्क का पता है' } },
  },
  *check(page) {
    for (const { url, location } of linkAddresses(page)) {
      const host = url.hostname.replace(/\.$/, '');
      if (isPrivateHost(host)) yield { key: 'private', data: { host }, location };
    }
  },
});
