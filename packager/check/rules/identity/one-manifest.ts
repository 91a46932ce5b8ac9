import { IMS } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'one-manifest',
  subject: 'package',
  severity: 'info',
  appliesTo: IMS,
  help: {
    en: {
      what: 'The package has one imsmanifest.xml',
      why: 'A receiver that searches for the manifest may take the other one.',
      how: 'Remove the other, or rename it',
    },
    hi: {
      what: 'पैकेज में एक ही imsmanifest.xml है',
      why: 'मैनिफ़ेस्ट खोजने वाला दूसरा उठा सकता है।',
      how: 'दूसरा हटाएँ या उसका नाम बदलें',
    },
  },
  messages: {
    en: { other: { what: '“{file}” is a second manifest' } },
    hi: { other: { what: '“{file}” दूसरा मैनिफ़ेस्ट है' } },
  },
  *check({ files, manifestPath }) {
    for (const file of files.paths) {
      if (file === manifestPath || !/(^|\/)imsmanifest\.xml$/i.test(file)) continue;
      yield { key: 'other', data: { file }, location: { in: 'package', file } };
    }
  },
});
