import { WEB } from '../../kinds.ts';
import { extensionOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

/** What a browser or an LMS reads; a marker such as .nojekyll is empty on purpose. */
const READ: ReadonlySet<string> = new Set(
  'html htm xhtml js mjs json xml svg png jpg jpeg gif webp mp3 mp4 webm pdf woff woff2 vtt'.split(' '),
);

export default rule({
  id: 'files-not-empty',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  unless: ['launch-file-not-empty', 'aicc-launch-files-found', 'manifest-well-formed'],
  help: {
    en: {
      what: 'Files hold something',
      why: 'A page, picture or script of 0 bytes was usually cut off while it was copied.',
      how: 'Export the course again and compare the sizes',
    },
    hi: {
      what: 'फ़ाइलों में कुछ है',
      why: '0 बाइट का पृष्ठ, चित्र या स्क्रिप्ट अक्सर कॉपी करते समय कट गया होता है।',
      how: 'कोर्स फिर से निर्यात करें और आकार मिलाएँ',
    },
  },
  messages: {
    en: {
      empty: {
        what: '“{file}”{more, plural, =0 {} one { and one more file} other { and # more files}} {more, plural, =0 {is} other {are}} empty',
      },
    },
    hi: {
      empty: {
        what: '“{file}”{more, plural, =0 {} one { और एक फ़ाइल} other { और # फ़ाइलें}} ख़ाली {more, plural, =0 {है} other {हैं}}',
      },
    },
  },
  *check({ files }) {
    const empty = files.paths.filter((path) => files.size(path) === 0 && READ.has(extensionOf(path)));
    const [file] = empty;
    if (file !== undefined)
      yield { key: 'empty', data: { file, more: empty.length - 1 }, location: { in: 'package', file } };
  },
});
