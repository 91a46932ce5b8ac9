import { baseNameOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

const ACCEPTED = /\.(zip|pdf|mp4|m4v|mp3)$/i;

export default rule({
  id: 'upload-extension-accepted',
  subject: 'package',
  severity: 'off',
  unless: ['platform-takes-kind', 'package-kind-known', 'file-can-be-read'],
  spec: 'iGOT upload form, constants/upload.ts',
  help: {
    en: {
      what: 'The file has an extension the upload form takes',
      why: 'The form does not let it be chosen.',
      how: 'Upload .zip, .pdf, .mp4 or .mp3',
    },
    hi: {
      what: 'फ़ाइल का एक्सटेंशन अपलोड फ़ॉर्म में चलता है',
      why: 'फ़ॉर्म इसे चुनने ही नहीं देता।',
      how: '.zip, .pdf, .mp4 या .mp3 अपलोड करें',
    },
  },
  messages: {
    en: { extension: { what: '“{name}” does not end in .zip, .pdf, .mp4 or .mp3' } },
    hi: { extension: { what: '“{name}” के अंत में .zip, .pdf, .mp4 या .mp3 नहीं है' } },
  },
  *check(view) {
    if (!view.isFile || view.alone) return;
    if (!ACCEPTED.test(view.path)) yield { key: 'extension', data: { name: baseNameOf(view.path) } };
  },
});
