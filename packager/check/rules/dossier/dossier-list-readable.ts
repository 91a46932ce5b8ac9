import { DOSSIER_LIST, readDossierList } from '../../../read/dossier.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'dossier-list-readable',
  subject: 'package',
  severity: 'error',
  appliesTo: ['dossier'],

  spec: 'docs/dossier.md',
  help: {
    en: {
      what: 'The list of the dossier can be read',
      why: 'Without it nobody can tell whether the files are those that were checked.',
      how: 'Take the dossier anew from whoever made it',
    },
    hi: {
      what: 'डोज़ियर की सूची पढ़ी जा सकती है',
      why: 'इसके बिना कोई नहीं बता सकता कि फ़ाइलें वही हैं जो जाँची गई थीं।',
      how: 'जिसने बनाया है उससे डोज़ियर फिर लें',
    },
  },
  messages: {
    en: { unreadable: { what: 'dossier.json is not a list as Kriti writes it' } },
    hi: { unreadable: { what: 'dossier.json वैसी सूची नहीं है जैसी कृति लिखती है' } },
  },
  async *check({ files }) {
    if (await readDossierList(files)) return;
    yield { key: 'unreadable', location: { in: 'package', file: DOSSIER_LIST } };
  },
});
