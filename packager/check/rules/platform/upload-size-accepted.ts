import { rule } from '../../rule.ts';

const MEGABYTE = 1024 * 1024;

export default rule({
  id: 'upload-size-accepted',
  subject: 'package',
  severity: 'off',
  spec: 'iGOT upload form, VIDEO_MAX_SIZE; content.artifact.size.for_online',
  help: {
    en: {
      what: 'The file is small enough to upload',
      why: 'The upload is refused or breaks off.',
      how: 'Compress the videos or split the course',
    },
    hi: {
      what: 'फ़ाइल अपलोड करने लायक छोटी है',
      why: 'अपलोड लौटा दिया जाता है या बीच में टूट जाता है।',
      how: 'वीडियो छोटे करें या कोर्स बाँटें',
    },
  },
  messages: {
    en: { large: { what: 'The file has {size, number} MB; the limit is {limit, number} MB' } },
    hi: { large: { what: 'फ़ाइल {size, number} MB है; सीमा {limit, number} MB है' } },
  },
  *check(view) {
    const limit = view.limits.uploadBytes;
    if (limit === undefined || view.size <= limit) return;
    yield {
      key: 'large',
      data: { size: Math.ceil(view.size / MEGABYTE), limit: Math.floor(limit / MEGABYTE) },
    };
  },
});
