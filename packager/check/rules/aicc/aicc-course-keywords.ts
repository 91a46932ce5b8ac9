import { rule } from '../../rule.ts';

const NEEDED: readonly { readonly group: string; readonly names: readonly string[] }[] = [
  {
    group: 'Course',
    names: [
      'Course_Creator',
      'Course_System',
      'Level',
      'Max_Fields_CST',
      'Total_AUs',
      'Total_Blocks',
      'Version',
    ],
  },
  { group: 'Course_Behavior', names: ['Max_Normal'] },
];

export default rule({
  id: 'aicc-course-keywords',
  subject: 'aicc',
  severity: 'warning',
  appliesTo: ['aicc'],
  unless: ['aicc-course-identified'],
  spec: 'AICC CMI001, course file (.crs), [Course] and [Course_Behavior]',
  help: {
    en: {
      what: 'The course file has every keyword it must have',
      why: 'Strict importers stop at the first that is missing; others guess a value.',
      how: 'Add it with its value',
    },
    hi: {
      what: 'कोर्स फ़ाइल में हर ज़रूरी शब्द है',
      why: 'सख़्त LMS पहले ही न मिलने वाले शब्द पर रुक जाते हैं; दूसरे मान का अनुमान लगाते हैं।',
      how: 'इसे मान के साथ जोड़ें',
    },
  },
  messages: {
    en: {
      missing: { what: '[{group}] has no {name}' },
    },
    hi: {
      missing: { what: '[{group}] में {name} नहीं है' },
    },
  },
  *check(course) {
    if (!course.course) return;
    for (const { group, names } of NEEDED) {
      const found = course.group(group.toLowerCase());
      for (const name of names.filter((each) => !found?.values.get(each.toLowerCase())?.value)) {
        yield { key: 'missing', data: { group, name }, location: course.at('crs', found?.line) };
      }
    }
  },
});
