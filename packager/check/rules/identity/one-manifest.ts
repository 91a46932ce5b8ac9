import { IMS, XAPI } from '../../kinds.ts';
import { baseNameOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'one-manifest',
  subject: 'package',
  severity: 'info',
  appliesTo: [...IMS, ...XAPI],
  help: {
    en: {
      what: 'The package has one manifest of its kind',
      why: 'A receiver that searches for the manifest may take the other one.',
      how: 'Remove the other, or rename it',
    },
    hi: {
      what: 'पैकेज में अपनी तरह का एक ही मैनिफ़ेस्ट है',
      why: 'मैनिफ़ेस्ट खोजने वाला दूसरा उठा सकता है।',
      how: 'दूसरा हटाएँ या उसका नाम बदलें',
    },
  },
  messages: {
    en: { other: { what: '“{file}” is a second manifest' } },
    hi: { other: { what: '“{file}” दूसरा मैनिफ़ेस्ट है' } },
  },
  *check({ files, manifestPath }) {
    const name = baseNameOf(manifestPath ?? '').toLowerCase();
    for (const file of files.paths) {
      if (file === manifestPath || baseNameOf(file).toLowerCase() !== name) continue;
      yield { key: 'other', data: { file }, location: { in: 'package', file } };
    }
  },
});
