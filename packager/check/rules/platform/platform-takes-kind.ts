import { rule } from '../../rule.ts';

export default rule({
  id: 'platform-takes-kind',
  subject: 'package',
  severity: 'off',
  unless: ['package-kind-known', 'package-is-for-lms'],
  spec: 'iGOT upload form; knowledge platform, mimetype manager; moodle/mod_scorm, scorm_validate_package; openedx-scorm-xblock, extract_package',
  help: {
    en: {
      what: 'The platform takes this kind of file',
      why: 'It cannot be uploaded, or nothing it reports is recorded.',
      how: 'Export the course as SCORM 1.2',
    },
    hi: {
      what: 'मंच इस तरह की फ़ाइल लेता है',
      why: 'यह अपलोड नहीं होगी, या इसकी कोई सूचना दर्ज नहीं होगी।',
      how: 'कोर्स को SCORM 1.2 में निर्यात करें',
    },
  },
  messages: {
    en: {
      kind: {
        what: 'The platform has no use for {kind, select, cmi5 {cmi5 packages} tincan {xAPI packages} aicc {AICC packages} h5p {H5P files} elp {eXeLearning projects} epub {EPUB books} office {office documents} image {pictures as a resource} other {files of this kind}}',
      },
    },
    hi: {
      kind: {
        what: 'मंच पर {kind, select, cmi5 {cmi5 पैकेज काम नहीं आता} tincan {xAPI पैकेज काम नहीं आता} aicc {AICC पैकेज काम नहीं आता} h5p {H5P फ़ाइल काम नहीं आती} elp {eXeLearning परियोजना काम नहीं आती} epub {EPUB पुस्तक काम नहीं आती} office {ऑफ़िस दस्तावेज़ काम नहीं आता} image {अकेला चित्र काम नहीं आता} other {इस तरह की फ़ाइल काम नहीं आती}}',
      },
    },
  },
  *check({ kind, accepts }) {
    if (!accepts || accepts.includes(kind)) return;
    yield { key: 'kind', data: { kind } };
  },
});
