import { entryDigest, readDossierList } from '../../../read/dossier.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'dossier-files-unchanged',
  subject: 'package',
  severity: 'error',
  appliesTo: ['dossier'],
  unless: ['dossier-list-readable'],
  spec: 'docs/dossier.md; FIPS 180-4',
  help: {
    en: {
      what: 'Every file is as it was when the dossier was made',
      why: 'It may hold what nobody checked, or be damaged on the way.',
      how: 'Take the dossier anew, or make it again from the course',
    },
    hi: {
      what: 'हर फ़ाइल वैसी ही है जैसी डोज़ियर बनते समय थी',
      why: 'इसमें वह हो सकता है जो किसी ने नहीं जाँचा, या फ़ाइल रास्ते में बिगड़ी।',
      how: 'डोज़ियर फिर लें, या कोर्स से फिर बनाएँ',
    },
  },
  messages: {
    en: { changed: { what: '“{file}” has changed since the check' } },
    hi: { changed: { what: '“{file}” जाँच के बाद बदली है' } },
  },
  async *check({ files }) {
    const read = await readDossierList(files);
    for (const [file, { bytes, sha256 }] of Object.entries(read?.list.files ?? {})) {
      if (!files.has(file)) continue;
      const isSame = files.size(file) === bytes && (await entryDigest(files, file)) === sha256;
      if (!isSame) yield { key: 'changed', data: { file }, location: { in: 'package', file } };
    }
  },
});
