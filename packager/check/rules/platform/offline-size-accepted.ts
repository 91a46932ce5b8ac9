import { rule } from '../../rule.ts';

const MEGABYTE = 1024 * 1024;

export default rule({
  id: 'offline-size-accepted',
  subject: 'package',
  severity: 'off',
  unless: ['upload-size-accepted'],
  spec: 'iGOT upload form, VIDEO_MAX_SIZE; content.artifact.size.for_online',
  help: {
    en: {
      what: 'The file is small enough to be taken offline',
      why: 'Above this size the platform offers it online only, and the upload form may refuse it.',
      how: 'Compress the videos or split the course',
    },
    hi: {
      what: 'फ़ाइल ऑफ़लाइन ले जाने लायक छोटी है',
      why: 'इससे बड़ी फ़ाइल मंच पर केवल ऑनलाइन चलती है, और अपलोड फ़ॉर्म उसे लौटा सकता है।',
      how: 'वीडियो छोटे करें या कोर्स बाँटें',
    },
  },
  messages: {
    en: { large: { what: 'The file has {size, number} MB; above {limit, number} MB it is online only' } },
    hi: { large: { what: 'फ़ाइल {size, number} MB है; {limit, number} MB से ऊपर केवल ऑनलाइन चलती है' } },
  },
  *check(view) {
    const limit = view.limits.offlineBytes;
    if (limit === undefined || view.size <= limit) return;
    yield {
      key: 'large',
      data: { size: Math.ceil(view.size / MEGABYTE), limit: Math.floor(limit / MEGABYTE) },
    };
  },
});
