import { SCORM } from '../../kinds.ts';
import { attributeOf, elementsIn } from '../../manifest/elements.ts';
import { XML_NS } from '../../manifest/manifest.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'openedx-reads-href-alone',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  spec: 'openedx-scorm-xblock, update_package_fields',
  help: {
    en: {
      what: 'The href alone leads to the start page',
      why: 'Open edX reads the href and nothing beside it: it looks in the wrong folder, or starts the course without its parameters.',
      how: 'Write the whole path into the href; put parameters into the page',
    },
    hi: {
      what: 'शुरुआती पृष्ठ तक अकेला href ले जाता है',
      why: 'Open edX केवल href पढ़ता है: वह ग़लत फ़ोल्डर में खोजता है, या कोर्स को बिना parameters के शुरू करता है।',
      how: 'href में पूरा रास्ता लिखें; parameters पन्ने में रखें',
    },
  },
  messages: {
    en: {
      base: { what: 'xml:base “{value}” is not read' },
      parameters: { what: 'The parameters “{value}” are not passed on' },
    },
    hi: {
      base: { what: 'xml:base “{value}” नहीं पढ़ा जाता' },
      parameters: { what: 'parameters “{value}” आगे नहीं जाते' },
    },
  },
  *check(manifest) {
    for (const element of elementsIn(manifest.root)) {
      const base = attributeOf(element, 'base', XML_NS);
      if (base?.value) yield { key: 'base', data: { value: base.value }, location: manifest.at(base) };
    }
    for (const { parameters } of manifest.items()) {
      if (parameters?.value.trim()) {
        yield { key: 'parameters', data: { value: parameters.value }, location: manifest.at(parameters) };
      }
    }
  },
});
