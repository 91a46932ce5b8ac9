import { rule } from '../../rule.ts';

export default rule({
  id: 'aicc-scores-in-range',
  subject: 'aicc',
  severity: 'warning',
  appliesTo: ['aicc'],
  unless: ['aicc-rows-fit-headings'],
  spec: 'AICC CMI001, assignable unit file (.au), Max_Score and Mastery_Score',
  help: {
    en: {
      what: 'Scores are numbers, and mastery can be reached',
      why: 'The LMS cannot tell who has passed.',
      how: 'Write a number from 0 to the highest score',
    },
    hi: {
      what: 'अंक संख्याएँ हैं और उत्तीर्ण होना संभव है',
      why: 'LMS नहीं बता पाता कि कौन उत्तीर्ण हुआ।',
      how: '0 से सबसे ऊँचे अंक तक की संख्या लिखें',
    },
  },
  messages: {
    en: {
      number: { what: '{name} of “{id}” is “{value}”, no number from 0' },
      above: { what: 'Mastery_Score {value} of “{id}” is above Max_Score' },
    },
    hi: {
      number: { what: '“{id}” का {name} “{value}” है, 0 या उससे बड़ी संख्या नहीं' },
      above: { what: '“{id}” का Mastery_Score {value}, Max_Score से ऊपर है' },
    },
  },
  *check(course) {
    for (const { id, row } of course.units) {
      const location = course.at('au', row.line);
      const scores = (['Max_Score', 'Mastery_Score'] as const).map((name) => ({
        name,
        value: row.get(name.toLowerCase()),
      }));
      const wrong = scores.filter(({ value }) => value !== '' && !/^\d+(\.\d+)?$/.test(value));
      for (const { name, value } of wrong) yield { key: 'number', data: { name, id, value }, location };
      const [max, mastery] = scores.map(({ value }) => value);
      if (wrong.length > 0 || !max || !mastery || Number(mastery) <= Number(max)) continue;
      yield { key: 'above', data: { id, value: mastery }, location };
    }
  },
});
