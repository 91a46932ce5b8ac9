import { baseNameOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'moodle-finds-structure',
  subject: 'aicc',
  severity: 'off',
  appliesTo: ['aicc'],
  spec: 'moodle/mod_scorm, lib.php, scorm_validate_package',
  help: {
    en: {
      what: 'Moodle finds the structure of an AICC course',
      why: 'Moodle looks for a name that ends in .cst, in small letters, and refuses a package without one.',
      how: 'Write the extensions in small letters',
    },
    hi: {
      what: 'Moodle को AICC कोर्स का ढाँचा मिलता है',
      why: 'Moodle छोटे अक्षरों में .cst पर ख़त्म होने वाला नाम खोजता है और न मिलने पर पैकेज लौटा देता है।',
      how: 'एक्सटेंशन छोटे अक्षरों में लिखें',
    },
  },
  messages: {
    en: {
      capitals: { what: 'The structure is named “{name}”' },
    },
    hi: {
      capitals: { what: 'ढाँचे का नाम “{name}” है' },
    },
  },
  *check(course) {
    const path = course.paths.get('cst');
    if (path === undefined || path.endsWith('.cst')) return;
    yield { key: 'capitals', data: { name: baseNameOf(path) }, location: course.at('cst') };
  },
});
