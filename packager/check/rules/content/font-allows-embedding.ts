import { embeddingOf } from '../../../read/font.ts';
import { WEB } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'font-allows-embedding',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  spec: 'OpenType, OS/2 fsType',
  help: {
    en: {
      what: 'Fonts in the package may be passed on',
      why: 'A font whose maker forbids embedding may not be given to learners.',
      how: 'Use a font with a free licence, or get the permission in writing',
    },
    hi: {
      what: 'पैकेज के फ़ॉन्ट आगे दिए जा सकते हैं',
      why: 'जिस फ़ॉन्ट का निर्माता मना करे, वह शिक्षार्थियों को नहीं दिया जा सकता।',
      how: 'मुक्त लाइसेंस वाला फ़ॉन्ट लें, या लिखित अनुमति लें',
    },
  },
  messages: {
    en: { restricted: { what: 'The maker of “{file}” forbids embedding' } },
    hi: { restricted: { what: '“{file}” का निर्माता उसे साथ देने से मना करता है' } },
  },
  async *check(view) {
    for (const file of view.files.paths.filter((path) => /\.(ttf|otf|woff2?)$/i.test(path))) {
      const bytes = await view.bytes(file);
      const type = bytes && embeddingOf(bytes);
      // The four lowest bits exclude each other; only 2 alone is "restricted".
      if (type !== undefined && (type & 0xf) === 2)
        yield { key: 'restricted', data: { file }, location: { in: 'package', file } };
    }
  },
});
