import { attributeValue, childrenOf } from '../elements.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'activity-texts-have-language',
  subject: 'xapi',
  severity: 'info',
  appliesTo: ['tincan'],
  spec: 'tincan.xml, name and description; RFC 5646',
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
      missing: { what: '<{element}> has no lang' },
      undetermined: { what: '<{element}> has lang="und", no language' },
    },
    hi: {
      missing: { what: '<{element}> में lang नहीं है' },
      undetermined: { what: '<{element}> में lang="und" है, कोई भाषा नहीं' },
    },
  },
  *check(course) {
    for (const { element } of course.identified) {
      for (const text of [...childrenOf(element, 'name'), ...childrenOf(element, 'description')]) {
        const lang = attributeValue(text, 'lang')?.trim();
        const data = { element: text.local };
        if (!lang) yield { key: 'missing', data, location: course.at(text) };
        else if (lang.toLowerCase() === 'und') yield { key: 'undetermined', data, location: course.at(text) };
      }
    }
  },
});
