import { SCORM12 } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'ilias-manifest-in-utf8',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM12,
  spec: 'ILIAS, ilObjSCORMLearningModule::readObject',
  help: {
    en: {
      what: 'The manifest is written in UTF-8',
      why: 'ILIAS turns every line from Latin-1 into UTF-8 and leaves the declaration: titles come out garbled, and UTF-16 is not read at all.',
      how: 'Save the manifest as UTF-8 and write encoding="UTF-8"',
    },
    hi: {
      what: 'मैनिफ़ेस्ट UTF-8 में लिखा है',
      why: 'ILIAS हर पंक्ति को Latin-1 से UTF-8 में बदलता है और घोषणा वैसी ही छोड़ता है: शीर्षक बिगड़ जाते हैं, और UTF-16 पढ़ा ही नहीं जाता।',
      how: 'मैनिफ़ेस्ट UTF-8 में सहेजें और encoding="UTF-8" लिखें',
    },
  },
  messages: {
    en: {
      encoding: { what: 'The manifest is written in {encoding}' },
    },
    hi: {
      encoding: { what: 'मैनिफ़ेस्ट {encoding} में लिखा है' },
    },
  },
  *check(manifest) {
    const { encoding, text } = manifest.document;
    // Letters that both have are read alike.
    if (encoding === 'utf-8' || (!encoding.startsWith('utf-16') && !/[^\0-\x7f]/.test(text))) return;
    yield { key: 'encoding', data: { encoding }, location: manifest.at({ line: 1, column: 1 }) };
  },
});
