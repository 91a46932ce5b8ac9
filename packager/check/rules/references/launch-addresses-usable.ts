import { IMS } from '../../kinds.ts';
import { addressFault } from '../../package/launch-address.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'launch-addresses-usable',
  subject: 'manifest',
  severity: 'error',
  appliesTo: IMS,
  spec: 'RFC 3986, 3.2.2; IMS CP 1.1.2, resource href',
  help: {
    en: {
      what: 'An address that starts a lesson leads to a page',
      why: 'The learner chooses the lesson and nothing opens.',
      how: 'Put the page into the package, or write its whole address',
    },
    hi: {
      what: 'पाठ शुरू करने वाला पता किसी पृष्ठ तक ले जाता है',
      why: 'शिक्षार्थी पाठ चुनता है और कुछ नहीं खुलता।',
      how: 'पृष्ठ पैकेज में रखें, या उसका पूरा पता लिखें',
    },
  },
  messages: {
    en: {
      code: { what: '“{address}” is code, not a place' },
      scheme: { what: '“{address}” is no page of the web' },
      malformed: { what: '“{address}” is not a whole address' },
    },
    hi: {
      code: { what: '“{address}” कोड है, जगह नहीं' },
      scheme: { what: '“{address}” वेब का पृष्ठ नहीं है' },
      malformed: { what: '“{address}” पूरा पता नहीं है' },
    },
  },
  *check(manifest) {
    for (const { href, target } of manifest.launched) {
      const key = addressFault(target);
      // Of a place on one machine: hrefs-stay-inside.
      if (!href || !key || key === 'machine') continue;
      yield { key, data: { address: href.value }, location: manifest.at(href) };
    }
  },
});
