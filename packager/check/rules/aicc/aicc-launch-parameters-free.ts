import { rule } from '../../rule.ts';

export default rule({
  id: 'aicc-launch-parameters-free',
  subject: 'aicc',
  severity: 'warning',
  appliesTo: ['aicc'],
  unless: ['aicc-rows-fit-headings'],
  spec: 'AICC CMI001, assignable unit file (.au), Web_Launch; CMI010, HACP launch',
  help: {
    en: {
      what: 'Web_Launch holds names and values of its own',
      why: 'The LMS adds aicc_sid and aicc_url when it launches the unit: a second one of that name hides them.',
      how: 'Write name=value, joined by &, under other names',
    },
    hi: {
      what: 'Web_Launch में अपने नाम और मान हैं',
      why: 'LMS खोलते समय aicc_sid और aicc_url जोड़ता है: उसी नाम का दूसरा उन्हें छिपा देता है।',
      how: 'name=value को & से जोड़कर, दूसरे नामों से लिखें',
    },
  },
  messages: {
    en: {
      taken: { what: 'The launch of “{id}” uses {name}' },
      form: { what: 'Web_Launch of “{id}” is “{value}”' },
    },
    hi: {
      taken: { what: '“{id}” के launch में {name} है' },
      form: { what: '“{id}” का Web_Launch “{value}” है' },
    },
  },
  *check(course) {
    for (const { id, row, address } of course.units) {
      const value = row.get('web_launch').replace(/^[?&]/, '');
      const inAddress = /\?([^#]*)/.exec(address)?.[1] ?? '';
      const names = `${value}&${inAddress}`
        .split('&')
        .map((pair) => pair.split('=')[0]?.trim().toLowerCase() ?? '');
      const taken = names.find((name) => name === 'aicc_sid' || name === 'aicc_url');
      const location = course.at('au', row.line);
      if (taken) yield { key: 'taken', data: { id, name: taken }, location };
      else if (/[\s<>"]/.test(value)) yield { key: 'form', data: { id, value }, location };
    }
  },
});
