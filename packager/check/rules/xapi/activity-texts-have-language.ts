import { attributeValue } from '../../elements.ts';
import { XAPI } from '../../kinds.ts';
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
    },
    hi: {
      missing: { what: '{count, plural, one {<{element}> में} other {# पाठों में}} lang नहीं है' },
      undetermined: {
        what: '{count, plural, one {<{element}> में} other {# पाठों में}} lang="und" है, कोई भाषा नहीं',
      },
    },
  },
  *check(course) {
    const texts = course.texts.flat();
    // Tools write the same for every activity of a course: one finding says it for all.
    for (const [key, lang] of [
      ['missing', ''],
      ['undetermined', 'und'],
    ] as const) {
      const found = texts.filter(
        (text) => (attributeValue(text, 'lang') ?? '').trim().toLowerCase() === lang,
      );
      const [first] = found;
      if (!first) continue;
      yield { key, data: { element: first.local, count: found.length }, location: course.at(first) };
    }
  },
});
