import { IMS, XAPI } from '../../kinds.ts';
import { titlesIn } from '../../manifest/titles.ts';
import { rule } from '../../rule.ts';

/** A tag of HTML, or a character written for HTML: in XML both were escaped, so both are read as letters. */
const MARKUP =
  /<\/?(?:b|i|u|em|strong|span|p|br|font|div|sup|sub|h[1-6])(?:\s[^<>]*)?\/?>|&(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,6});/i;

export default rule({
  id: 'titles-are-plain',
  subject: 'package',
  severity: 'info',
  appliesTo: [...IMS, ...XAPI],
  unless: ['manifest-well-formed'],
  spec: 'IMS CP 1.1.2, title; xAPI 1.0.3, language map',
  help: {
    en: {
      what: 'Titles are plain text',
      why: 'An LMS shows a title as it is: learners see the tags, not bold letters.',
      how: 'Write the words alone',
    },
    hi: {
      what: 'शीर्षक सादे पाठ में हैं',
      why: 'LMS शीर्षक को ज्यों का त्यों दिखाता है: शिक्षार्थियों को मोटे अक्षर नहीं, टैग दिखते हैं।',
      how: 'केवल शब्द लिखें',
    },
  },
  messages: {
    en: { markup: { what: 'A title holds “{markup}”' } },
    hi: { markup: { what: 'एक शीर्षक में “{markup}” है' } },
  },
  *check(view) {
    for (const { text, location } of titlesIn(view)) {
      const markup = MARKUP.exec(text)?.[0];
      if (markup !== undefined) yield { key: 'markup', data: { markup }, location };
    }
  },
});
