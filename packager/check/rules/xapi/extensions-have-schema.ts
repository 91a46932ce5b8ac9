import { elementsIn } from '../../manifest/elements.ts';
import { describedNamespaces } from '../../manifest/own-schemas.ts';
import { rule } from '../../rule.ts';

/** The xml and xmlns prefixes, and xsi. */
const PART_OF_XML = /^http:\/\/www\.w3\.org\/(XML\/1998\/namespace|2000\/xmlns\/|2001\/XMLSchema-instance)$/;

export default rule({
  id: 'extensions-have-schema',
  subject: 'xapi',
  severity: 'error',
  appliesTo: ['cmi5'],
  unless: ['manifest-well-formed'],
  spec: 'cmi5 13.1.5.0-1',
  help: {
    en: {
      what: 'Elements of one’s own come with their schema',
      why: 'A cmi5 LMS refuses a course with elements it has no schema for.',
      how: 'Put the XSD into the package, or name its place in xsi:schemaLocation',
    },
    hi: {
      what: 'अपने बनाए तत्वों के साथ उनका ढाँचा (XSD) है',
      why: 'जिन तत्वों का ढाँचा न हो, उन पर cmi5 LMS कोर्स लौटा देता है।',
      how: 'XSD पैकेज में रखें, या xsi:schemaLocation में उसका पता लिखें',
    },
  },
  messages: {
    en: {
      missing: { what: '<{element}> is of “{ns}”, whose schema is not here' },
    },
    hi: {
      missing: { what: '<{element}> “{ns}” का है, जिसका ढाँचा यहाँ नहीं' },
    },
  },
  async *check(course) {
    const told = await describedNamespaces(course.view, course.root);
    for (const element of elementsIn(course.root)) {
      const ns = [element.ns, ...element.attributes.map((a) => a.ns)].find(
        (name) => name !== '' && name !== course.root.ns && !PART_OF_XML.test(name) && !told.has(name),
      );
      if (ns === undefined) continue;
      told.add(ns);
      yield { key: 'missing', data: { element: element.name, ns }, location: course.at(element) };
    }
  },
});
