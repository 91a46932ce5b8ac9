import { rule } from '../../rule.ts';

/** By group: a keyword and what it may be. Level 3 is told apart as 3a and 3b by some. */
const FORMS: readonly (readonly [group: string, name: string, form: RegExp])[] = [
  ['course', 'Level', /^(1|2|3[ab]?)$/i],
  ['course', 'Version', /^\d+(\.\d+)*$/],
  ['course_behavior', 'Max_Normal', /^0*[1-9]\d?$/],
];

export default rule({
  id: 'aicc-course-values-formed',
  subject: 'aicc',
  severity: 'warning',
  appliesTo: ['aicc'],
  unless: ['aicc-course-identified'],
  spec: 'AICC CMI001, course file (.crs), Level, Version and Max_Normal',
  help: {
    en: {
      what: 'Level, version and number of sessions are values that the format knows',
      why: 'A strict importer stops at the value; others go on as if it were not there.',
      how: 'Write a level of 1 to 3, the version of AICC as 4.0, and 1 to 99 sessions',
    },
    hi: {
      what: 'Level, Version और Max_Normal में वही मान हैं जो यह रूप जानता है',
      why: 'सख़्त LMS उस मान पर रुक जाता है; दूसरे उसे अनदेखा करते हैं।',
      how: 'Level 1 से 3, AICC का Version जैसे 4.0, और Max_Normal 1 से 99 लिखें',
    },
  },
  messages: { en: { value: { what: '{name} is “{value}”' } }, hi: { value: { what: '{name} “{value}” है' } } },
  *check(course) {
    for (const [group, name, form] of FORMS) {
      const found = course.group(group)?.values.get(name.toLowerCase());
      const value = found?.value.trim() ?? '';
      if (!found || value === '' || form.test(value)) continue;
      yield { key: 'value', data: { name, value }, location: course.at('crs', found.line) };
    }
  },
});
