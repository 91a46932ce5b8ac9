import { extensionOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

/** The list of the platform's FileUploadValidator. */
const PROGRAMS: ReadonlySet<string> = new Set(
  'php php3 php4 php5 phtml jsp jspx asp aspx cgi pl sh bat cmd exe'.split(' '),
);

export default rule({
  id: 'no-server-files',
  subject: 'package',
  severity: 'info',
  spec: 'knowledge platform, FileUploadValidator',
  help: {
    en: {
      what: 'The package holds no programs',
      why: 'Receivers refuse files that could run on the server or on the learner’s computer.',
      how: 'Remove them from the package',
    },
    hi: {
      what: 'पैकेज में कोई प्रोग्राम नहीं',
      why: 'सर्वर या शिक्षार्थी के कंप्यूटर पर चल सकने वाली फ़ाइलें लौटा दी जाती हैं।',
      how: 'इन्हें पैकेज से हटाएँ',
    },
  },
  messages: {
    en: { program: { what: '“{file}” is a program' } },
    hi: { program: { what: '“{file}” प्रोग्राम है' } },
  },
  *check({ files }) {
    for (const file of files.paths) {
      if (PROGRAMS.has(extensionOf(file)))
        yield { key: 'program', data: { file }, location: { in: 'package', file } };
    }
  },
});
