import { archiveStep } from '../archive-step.ts';

export default archiveStep('entry-names-use-slash', ['backslash'], {
  en: {
    what: 'Names in the archive with “/” between folders',
    why: 'With a backslash an LMS on Linux sees one file of a strange name instead of a folder.',
    changes: { backslash: '“{file}” is written with “/”' },
  },
  hi: {
    what: 'संग्रह में नाम, फ़ोल्डरों के बीच “/” के साथ',
    why: 'उलटी तिरछी रेखा हो तो Linux पर चलने वाला LMS फ़ोल्डर की जगह अजीब नाम की एक फ़ाइल देखता है।',
    changes: { backslash: '“{file}” अब “/” से लिखा है' },
  },
});
