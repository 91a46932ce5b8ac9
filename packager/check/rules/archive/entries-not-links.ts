import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entries-not-links',
  subject: 'container',
  severity: 'error',
  help: {
    en: {
      what: 'No file is a link to another place',
      why: 'A link can point at any file of the server; receivers refuse it.',
      how: 'Put the file itself in its place',
    },
    hi: {
      what: 'कोई फ़ाइल दूसरी जगह का लिंक नहीं',
      why: 'लिंक सर्वर की किसी भी फ़ाइल तक जा सकता है; इसे लौटा दिया जाता है।',
      how: 'उसकी जगह असली फ़ाइल रखें',
    },
  },
  messages: {
    en: { symlink: { what: '“{file}” is a link, not a file' } },
    hi: { symlink: { what: '“{file}” लिंक है, फ़ाइल नहीं' } },
  },
  check: (view) => faultsOf(view, 'symlink'),
});
