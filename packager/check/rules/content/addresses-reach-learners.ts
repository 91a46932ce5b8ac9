import { WEB } from '../../kinds.ts';
import { rule } from '../../rule.ts';

const DISK = /^\s*(file:|[a-z]:[\\/])/i;
const NETWORK =
  /^\s*(?:https?:)?\/\/(localhost|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+)(?=[:/?#]|\s*$)/i;

export default rule({
  id: 'addresses-reach-learners',
  subject: 'html',
  severity: 'warning',
  appliesTo: WEB,
  spec: 'URL Standard, 4; RFC 6761, 6.3; RFC 1918',
  help: {
    en: {
      what: 'No address leads to the author’s own computer or network',
      why: 'It works where the course was made, and nowhere else.',
      how: 'Put the file into the package, or give a public address',
    },
    hi: {
      what: 'कोई पता लेखक के अपने कंप्यूटर या नेटवर्क का नहीं',
      why: 'वह वहीं चलता है जहाँ कोर्स बना, और कहीं नहीं।',
      how: 'फ़ाइल पैकेज में रखें, या सार्वजनिक पता दें',
    },
  },
  messages: {
    en: {
      disk: { what: '“{url}” is on somebody’s own computer' },
      network: { what: '“{url}” is inside somebody’s own network' },
    },
    hi: {
      disk: { what: '“{url}” किसी के अपने कंप्यूटर पर है' },
      network: { what: '“{url}” किसी के अपने नेटवर्क में है' },
    },
  },
  *check(page) {
    // Every relative address of a page begins at its <base>.
    const bases = page.elements.flatMap((element) => {
      const url = element.name === 'base' ? element.attributes.get('href') : undefined;
      return url === undefined ? [] : [{ url, ...element.placeOf('href') }];
    });
    for (const { url, line, column } of [...bases, ...page.addresses]) {
      const location = page.at({ line, column });
      if (DISK.test(url)) yield { key: 'disk', data: { url }, location };
      else if (NETWORK.test(url)) yield { key: 'network', data: { url }, location };
    }
  },
});
