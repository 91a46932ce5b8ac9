import { DOSSIER_LIST, readDossierList } from '../../../read/dossier.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'dossier-files-present',
  subject: 'package',
  severity: 'error',
  appliesTo: ['dossier'],
  unless: ['dossier-list-readable'],
  spec: 'docs/dossier.md',
  help: {
    en: {
      what: 'Every file of the list is there',
      why: 'What was checked as a whole is not whole any more.',
      how: 'Take the dossier anew, or make it again from the course',
    },
    hi: {
      what: 'सूची की हर फ़ाइल मौजूद है',
      why: 'जो पूरा जाँचा गया था, वह अब पूरा नहीं है।',
      how: 'डोज़ियर फिर लें, या कोर्स से फिर बनाएँ',
    },
  },
  messages: {
    en: { missing: { what: '“{file}” is in the list, but not there' } },
    hi: { missing: { what: '“{file}” सूची में है, पर मौजूद नहीं' } },
  },
  async *check({ files }) {
    const read = await readDossierList(files);
    for (const file of Object.keys(read?.list.files ?? {}))
      if (!files.has(file))
        yield { key: 'missing', data: { file }, location: { in: 'package', file: DOSSIER_LIST } };
  },
});
