import { SCORM } from '../../kinds.ts';
import { extensionOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'openedx-files-have-extension',
  subject: 'package',
  severity: 'off',
  appliesTo: SCORM,
  spec: 'openedx-scorm-xblock, assets_proxy',
  help: {
    en: {
      what: 'Files say by their extension what they are',
      why: 'Open edX knows a file by its extension only; without one the browser may refuse it.',
      how: 'Give the file its extension',
    },
    hi: {
      what: 'फ़ाइलें एक्सटेंशन से बताती हैं कि वे क्या हैं',
      why: 'Open edX फ़ाइल को केवल एक्सटेंशन से पहचानता है; न हो तो ब्राउज़र उसे लौटा सकता है।',
      how: 'फ़ाइल को उसका एक्सटेंशन दें',
    },
  },
  messages: {
    en: {
      none: { what: '“{file}” has no extension' },
    },
    hi: {
      none: { what: '“{file}” का एक्सटेंशन नहीं है' },
    },
  },
  *check({ files }) {
    for (const file of files.paths) {
      if (extensionOf(file) === '') yield { key: 'none', data: { file }, location: { in: 'package', file } };
    }
  },
});
