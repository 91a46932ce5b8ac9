import { textsLeftOut } from '../../package/text-pass.ts';
import { TEXT_LIMIT } from '../../package/view.ts';
import { rule } from '../../rule.ts';

const LOOKED_AT = /\.(html?|xhtml|css|m?js|svg|xml)$/i;

export default rule({
  id: 'text-files-can-be-checked',
  subject: 'package',
  severity: 'warning',
  help: {
    en: {
      what: 'Every page and script was looked at',
      why: 'What is inside was not checked.',
      how: 'Split the file, or have someone look at it',
    },
    hi: {
      what: 'हर पृष्ठ और स्क्रिप्ट देखी गई',
      why: 'भीतर क्या है, यह नहीं जाँचा गया।',
      how: 'फ़ाइल बाँटें, या किसी से देखने को कहें',
    },
  },
  messages: {
    en: {
      large: { what: '“{file}” is too large to be looked at' },
      long: { what: '“{file}” has too many elements to be looked at' },
      many: { what: '“{file}”{more, plural, =0 {} other { and # more}} came after too much text' },
    },
    hi: {
      large: { what: '“{file}” जाँचने के लिए बहुत बड़ी है' },
      long: { what: '“{file}” में जाँचने के लिए बहुत अधिक तत्त्व हैं' },
      many: { what: '“{file}”{more, plural, =0 {} other { और # फ़ाइलें}} बहुत अधिक पाठ के बाद आईं' },
    },
  },
  async *check(view) {
    const { files } = view;
    for (const file of await view.cutPages())
      yield { key: 'long', outcome: 'review', data: { file }, location: { in: 'package', file } };
    const [file, ...more] = await textsLeftOut(view);
    if (file !== undefined)
      yield {
        key: 'many',
        outcome: 'review',
        data: { file, more: more.length },
        location: { in: 'package', file },
      };
    for (const file of files.paths) {
      if (!LOOKED_AT.test(file) || files.size(file) <= TEXT_LIMIT) continue;
      yield { key: 'large', outcome: 'review', data: { file }, location: { in: 'package', file } };
    }
  },
});
