import { IMS } from '../../kinds.ts';
import { rule } from '../../rule.ts';

/** What is left of a character that was written as a reference twice. */
const AGAIN = /&(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/i;

export default rule({
  id: 'hrefs-decoded-once',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: IMS,
  spec: 'XML 1.0, 2.4',
  help: {
    en: {
      what: 'Addresses are written in XML once',
      why: 'The address itself now holds “&amp;”: the page gets a parameter named “amp;page”.',
      how: 'Write & once as &amp; in the manifest',
    },
    hi: {
      what: 'पते XML में एक ही बार बदले गए हैं',
      why: 'अब पते में ही “&amp;” है: पन्ने को “amp;page” नाम का parameter मिलता है।',
      how: 'मैनिफ़ेस्ट में & को एक ही बार &amp; लिखें',
    },
  },
  messages: {
    en: {
      twice: { what: '“{text}” stands in an address' },
    },
    hi: {
      twice: { what: 'पते में “{text}” है' },
    },
  },
  *check(manifest) {
    const attributes = [
      ...manifest.resources.flatMap((resource) => [resource.href, ...resource.files.map(({ href }) => href)]),
      ...[...manifest.items()].map(({ parameters }) => parameters),
    ];
    for (const attribute of attributes) {
      const [text] = AGAIN.exec(attribute?.value ?? '') ?? [];
      if (attribute && text) yield { key: 'twice', data: { text }, location: manifest.at(attribute) };
    }
  },
});
