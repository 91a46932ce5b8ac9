import type { PackageKind } from '../../../read/kind.ts';
import { baseNameOf, extensionOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

const KIND_OF_EXTENSION: Readonly<Record<string, PackageKind>> = {
  pdf: 'pdf',
  mp4: 'video',
  m4v: 'video',
  webm: 'video',
  mp3: 'audio',
  m4a: 'audio',
  wav: 'audio',
  png: 'image',
  jpg: 'image',
  jpeg: 'image',
};

export default rule({
  id: 'content-matches-extension',
  subject: 'package',
  severity: 'warning',
  unless: ['archive-not-empty', 'package-kind-known'],
  spec: 'knowledge platform, FileUploadValidator',
  help: {
    en: {
      what: 'A file is what its name says',
      why: 'Receivers look at the first bytes and refuse a file that is something else.',
      how: 'Save it in the format its name states',
    },
    hi: {
      what: 'फ़ाइल वही है जो उसका नाम कहता है',
      why: 'पहले बाइट देखकर दूसरी तरह की फ़ाइल लौटा दी जाती है।',
      how: 'नाम में जो फ़ॉर्मैट है उसी में सहेजें',
    },
  },
  messages: {
    en: { differs: { what: '“{name}” is not what its extension says' } },
    hi: { differs: { what: '“{name}” अपने एक्सटेंशन से मेल नहीं खाती' } },
  },
  *check(view) {
    const name = view.files.paths.length === 1 ? (view.files.paths[0] ?? '') : '';
    const expected = KIND_OF_EXTENSION[extensionOf(name)];
    if (expected && name === baseNameOf(view.path) && expected !== view.kind)
      yield { key: 'differs', data: { name } };
  },
});
