import { rule } from '../../rule.ts';

export default rule({
  id: 'aicc-units-can-report',
  subject: 'aicc',
  severity: 'info',
  appliesTo: ['aicc'],
  unless: ['aicc-launch-files-found', 'launch-file-not-empty'],
  spec: 'AICC CMI010, HACP; CMI001, API binding',
  help: {
    en: {
      what: 'Something in the package can report to an LMS',
      why: 'The unit opens, but nothing it does is recorded.',
      how: 'Export the course again for AICC, or as SCORM 1.2',
    },
    hi: {
      what: 'पैकेज में कुछ है जो LMS को सूचना दे सकता है',
      why: 'इकाई खुलती है, पर कुछ दर्ज नहीं होता।',
      how: 'कोर्स को फिर से AICC के लिए, या SCORM 1.2 में निर्यात करें',
    },
  },
  messages: {
    en: {
      silent: { what: 'No page or script mentions aicc_url or an API' },
    },
    hi: {
      silent: { what: 'किसी पन्ने या स्क्रिप्ट में aicc_url या API नहीं है' },
    },
  },
  async *check({ view, units }) {
    if (!units.some(({ target }) => target.kind === 'file' && view.files.has(target.path))) return;
    for (const path of view.files.paths.filter((each) => /\.(html?|m?js)$/i.test(each))) {
      if (/aicc_?(url|sid)|LMSInitialize|GetParam/i.test((await view.text(path)) ?? '')) return;
    }
    yield { key: 'silent' };
  },
});
