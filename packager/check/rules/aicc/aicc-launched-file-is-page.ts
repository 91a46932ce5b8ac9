import { CANNOT_REPORT, RUNS_ON_SERVER } from '../../package/cannot-report.ts';
import { extensionOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'aicc-launched-file-is-page',
  subject: 'aicc',
  severity: 'warning',
  appliesTo: ['aicc'],
  unless: ['aicc-launch-files-found', 'launch-file-not-empty'],
  spec: 'AICC CMI010, HACP',
  help: {
    en: {
      what: 'What a unit launches is a web page',
      why: 'Only a page can report to the LMS: the unit is never completed.',
      how: 'Launch an HTML page that shows the file and reports',
    },
    hi: {
      what: 'इकाई जो खोलती है वह वेब पृष्ठ है',
      why: 'LMS को सूचना केवल वेब पृष्ठ दे सकता है: इकाई कभी पूरी नहीं होती।',
      how: 'ऐसा HTML पृष्ठ खोलें जो फ़ाइल दिखाए और सूचना भेजे',
    },
  },
  messages: {
    en: {
      other: { what: '“{path}” is launched but is no web page' },
      server: { what: '“{path}” is launched but runs only on a server of its own' },
    },
    hi: {
      other: { what: '“{path}” खुलती है, पर वेब पृष्ठ नहीं है' },
      server: { what: '“{path}” खुलती है, पर केवल अपने सर्वर पर चलती है' },
    },
  },
  *check(course) {
    for (const { target, row } of course.units) {
      if (target.kind !== 'file') continue;
      const extension = extensionOf(target.path);
      const isTable = ['crs', 'au', 'des', 'cst', 'pre'].includes(extension);
      const key = RUNS_ON_SERVER.has(extension)
        ? 'server'
        : isTable || CANNOT_REPORT.has(extension)
          ? 'other'
          : undefined;
      if (key) yield { key, data: { path: target.path }, location: course.at('au', row.line) };
    }
  },
});
