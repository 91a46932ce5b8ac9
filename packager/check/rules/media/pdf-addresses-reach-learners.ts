import { WEB } from '../../kinds.ts';
import { isPrivateHost } from '../../package/link-addresses.ts';
import { rule } from '../../rule.ts';

/** Letters of an address that are shown. */
const SHOWN = 80;

function nowhere(url: string): 'disk' | 'network' | undefined {
  if (/^\s*(?:file:|[a-z]:[\\/])/i.test(url)) return 'disk';
  return /^https?:/i.test(url) && URL.canParse(url) && isPrivateHost(new URL(url).hostname)
    ? 'network'
    : undefined;
}

export default rule({
  id: 'pdf-addresses-reach-learners',
  subject: 'pdf',
  severity: 'warning',
  appliesTo: ['pdf', ...WEB],
  spec: 'URL Standard, 4; RFC 6761, 6.3; RFC 1918',
  help: {
    en: {
      what: 'No link of a PDF leads to the author’s own computer',
      why: 'It works where the document was made, and nowhere else.',
      how: 'Put the file beside it, or give a public address',
    },
    hi: {
      what: 'PDF का कोई लिंक लेखक के अपने कंप्यूटर का नहीं',
      why: 'वह वहीं चलता है जहाँ दस्तावेज़ बना, और कहीं नहीं।',
      how: 'फ़ाइल साथ में रखें, या सार्वजनिक पता दें',
    },
  },
  messages: {
    en: {
      disk: { what: '“{name}” leads to {url}, on somebody’s own computer' },
      network: { what: '“{name}” leads to {url}, inside an own network' },
    },
    hi: {
      disk: { what: '“{name}” {url} पर ले जाती है, जो किसी के अपने कंप्यूटर पर है' },
      network: { what: '“{name}” {url} पर ले जाती है, जो अपने नेटवर्क में है' },
    },
  },
  *check({ name, facts, at }) {
    for (const url of facts?.encrypted ? [] : (facts?.links ?? [])) {
      const key = nowhere(url);
      if (key) yield { key, data: { name, url: url.slice(0, SHOWN) }, location: at };
    }
  },
});
