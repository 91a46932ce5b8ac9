import { rule } from '../../rule.ts';

export default rule({
  id: 'aicc-keywords-once',
  subject: 'aicc',
  severity: 'warning',
  appliesTo: ['aicc'],
  spec: 'AICC CMI001, groups and keywords',
  help: {
    en: {
      what: 'A group and a keyword stand once',
      why: 'One LMS takes the first value, another the last.',
      how: 'Keep one and remove the others',
    },
    hi: {
      what: 'हर समूह और हर शब्द एक ही बार है',
      why: 'एक LMS पहला मान लेता है, दूसरा आख़िरी।',
      how: 'एक रखें, बाक़ी हटाएँ',
    },
  },
  messages: {
    en: { group: { what: '[{name}] begins again' }, keyword: { what: '{name} stands again' } },
    hi: { group: { what: '[{name}] फिर से शुरू होता है' }, keyword: { what: '{name} फिर से लिखा है' } },
  },
  *check(course) {
    for (const { name, line, what } of course.course?.again ?? [])
      yield { key: what, data: { name }, location: course.at('crs', line) };
  },
});
