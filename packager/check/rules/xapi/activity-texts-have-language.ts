import type { XmlElement } from '../../../read/xml.ts';
import { XAPI } from '../../kinds.ts';
import { attributeOf, attributeValue } from '../../manifest/elements.ts';
import { XML_NS } from '../../manifest/manifest.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'activity-texts-have-language',
  subject: 'xapi',
  severity: 'info',
  appliesTo: XAPI,
  spec: 'cmi5 13.1, langstring; tincan.xml, name and description; RFC 5646',
  help: {
    en: {
      what: 'Names and descriptions say their language',
      why: 'The LMS cannot choose the text for the learner’s language.',
      how: 'Add lang, such as lang="en" or lang="hi"',
    },
    hi: {
      what: 'नाम और विवरण अपनी भाषा बताते हैं',
      why: 'LMS विद्यार्थी की भाषा का पाठ नहीं चुन पाता।',
      how: 'lang जोड़ें, जैसे lang="en" या lang="hi"',
    },
  },
  messages: {
    en: {
      missing: { what: '{count, plural, one {<{element}> has} other {# texts have}} no lang' },
      undetermined: {
        what: '{count, plural, one {<{element}> has} other {# texts have}} lang="und", no language',
      },
      'xml-lang': {
        what: '{count, plural, one {<{element}> has} other {# texts have}} xml:lang in place of lang',
        how: 'Write lang without a prefix',
      },
    },
    hi: {
      missing: { what: '{count, plural, one {<{element}> में} other {# पाठों में}} lang नहीं है' },
      undetermined: {
        what: '{count, plural, one {<{element}> में} other {# पाठों में}} lang="und" है, कोई भाषा नहीं',
      },
      'xml-lang': {
        what: '{count, plural, one {<{element}> में} other {# पाठों में}} lang की जगह xml:lang है',
        how: 'lang बिना उपसर्ग के लिखें',
      },
    },
  },
  *check(course) {
    const texts = course.texts.flat();
    // Tools write the same for every activity of a course: one finding says it for all.
    const own = (text: XmlElement) => attributeValue(text, 'lang', '')?.trim().toLowerCase();
    const foreign = (text: XmlElement) => own(text) === undefined && attributeOf(text, 'lang', XML_NS);
    const found = {
      missing: texts.filter((text) => (own(text) ?? '') === '' && !foreign(text)),
      undetermined: texts.filter((text) => own(text) === 'und'),
      'xml-lang': texts.filter(foreign),
    };
    for (const [key, [first, ...more]] of Object.entries(found)) {
      if (!first) continue;
      yield { key, data: { element: first.local, count: more.length + 1 }, location: course.at(first) };
    }
  },
});
