import { DOSSIER_LIST, DOSSIER_SIGNATURE, readDossierList } from '../../../read/dossier.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'dossier-without-other-files',
  subject: 'package',
  severity: 'error',
  appliesTo: ['dossier'],
  unless: ['dossier-list-readable'],
  spec: 'docs/dossier.md',
  help: {
    en: {
      what: 'There is no file beside those of the list',
      why: 'Nobody checked it; it could be uploaded by mistake.',
      how: 'Remove it, or make the dossier again',
    },
    hi: {
      what: 'सूची के सिवा कोई फ़ाइल नहीं है',
      why: 'उसे किसी ने नहीं जाँचा; वह भूल से अपलोड हो सकती है।',
      how: 'उसे हटाएँ, या डोज़ियर फिर बनाएँ',
    },
  },
  messages: {
    en: { extra: { what: '“{file}” is not in the list of the dossier' } },
    hi: { extra: { what: '“{file}” डोज़ियर की सूची में नहीं है' } },
  },
  async *check({ files }) {
    const read = await readDossierList(files);
    if (!read) return;
    const known = new Set([...Object.keys(read.list.files), DOSSIER_LIST, DOSSIER_SIGNATURE]);
    for (const file of files.paths)
      if (!known.has(file)) yield { key: 'extra', data: { file }, location: { in: 'package', file } };
  },
});
