import { WEB } from '../../kinds.ts';
import { loadedAddresses } from '../../package/loads.ts';
import { resolve } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

/** Schemes that go over the network; '' is an address that starts with //. */
const FETCHED: ReadonlySet<string> = new Set(['', 'http', 'https', 'ftp', 'ws', 'wss']);

export default rule({
  id: 'no-external-subresources',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  spec: 'iGOT upload form, declaration 3',
  help: {
    en: {
      what: 'Everything a page shows is in the package',
      why: 'Without a network the page is incomplete; many receivers, the platform among them, allow nothing from outside.',
      how: 'Put the file into the package and name it there',
    },
    hi: {
      what: 'पृष्ठ में दिखने वाला सब कुछ पैकेज में है',
      why: 'नेटवर्क न हो तो पृष्ठ अधूरा रहता है; मंच और कई दूसरे LMS बाहर से कुछ नहीं आने देते।',
      how: 'फ़ाइल पैकेज में रखें और वहीं का पता लिखें',
    },
  },
  messages: {
    en: {
      external: { what: '{host} is needed to show “{file}”' },
      insecure: {
        what: '“{file}” needs {host} by http',
        why: 'An LMS is on https, where browsers do not load scripts and styles by http: the page stays broken.',
      },
    },
    hi: {
      external: { what: '“{file}” दिखाने के लिए {host} चाहिए' },
      insecure: {
        what: '“{file}” को http से {host} चाहिए',
        why: 'LMS https पर होता है, जहाँ ब्राउज़र http से स्क्रिप्ट और स्टाइल नहीं लाते: पृष्ठ टूटा रहता है।',
      },
    },
  },
  async *check(view) {
    // A file is told of once for each host: fonts alone are often a dozen addresses of one.
    const told = new Set<string>();
    for await (const { url, location } of loadedAddresses(view)) {
      const target = resolve(url, '');
      if (target.kind !== 'external' || !FETCHED.has(target.scheme)) continue;
      const host = /^(?:[a-z]+:)?\/\/([^/?#]*)/i.exec(target.url)?.[1] ?? target.url;
      const key = target.scheme === 'http' ? 'insecure' : 'external';
      const file = location.file ?? '';
      const one = `${key} ${host} ${file}`;
      if (told.has(one)) continue;
      told.add(one);
      yield { key, data: { host, file }, location };
    }
  },
});
