import { IMS } from '../../kinds.ts';
import { attributeOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

export default rule({
  id: 'schema-locations-paired',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: IMS,
  spec: 'XML Schema 1.0 Structures, 4.3.2',
  help: {
    en: {
      what: 'schemaLocation names pairs of namespace and file',
      why: 'A validating reader takes files for namespaces, finds no schema and reports every element.',
      how: 'Write a namespace and its XSD in turn',
    },
    hi: {
      what: 'schemaLocation में namespace और फ़ाइल के जोड़े हैं',
      why: 'जाँचने वाला प्रोग्राम फ़ाइलों को namespace मान बैठता है, ढाँचा नहीं मिलता और हर तत्व पर शिकायत करता है।',
      how: 'बारी-बारी से namespace और उसकी XSD लिखें',
    },
  },
  messages: {
    en: {
      odd: { what: 'schemaLocation holds {count, number} words' },
    },
    hi: {
      odd: { what: 'schemaLocation में {count, number} शब्द हैं' },
    },
  },
  *check(manifest) {
    for (const element of manifest.all) {
      const attribute = attributeOf(element, 'schemaLocation', XSI);
      const count = attribute?.value.trim().split(/\s+/).length ?? 0;
      if (attribute && count % 2 === 1)
        yield { key: 'odd', data: { count }, location: manifest.at(attribute) };
    }
  },
});
