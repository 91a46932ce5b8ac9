import { DOSSIER_LIST, readDossierList, signatureState } from '../../../read/dossier.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'dossier-signature-holds',
  subject: 'package',
  severity: 'error',
  appliesTo: ['dossier'],
  unless: ['dossier-list-readable'],
  spec: 'docs/dossier.md; RFC 8032',
  help: {
    en: {
      what: 'The list is signed, and the signature is right',
      why: 'Whoever can change a file can change its line in the list too; only the signature shows it.',
      how: 'Take the dossier anew, or make it again with --key',
    },
    hi: {
      what: 'सूची पर हस्ताक्षर है और वह सही है',
      why: 'जो फ़ाइल बदल सकता है वह सूची में उसकी पंक्ति भी बदल सकता है; यह केवल हस्ताक्षर से दिखता है।',
      how: 'डोज़ियर फिर लें, या --key के साथ फिर बनाएँ',
    },
  },
  messages: {
    en: {
      broken: { what: 'The signature is not that of this list' },
      missing: { what: 'The list names a key, but dossier.sig is missing' },
      none: {
        what: 'Nobody signed the dossier',
        how: 'Make a key once with kriti keys, and the dossier again with --key',
      },
    },
    hi: {
      broken: { what: 'हस्ताक्षर इस सूची का नहीं है' },
      missing: { what: 'सूची में कुंजी है, पर dossier.sig नहीं है' },
      none: {
        what: 'डोज़ियर पर किसी का हस्ताक्षर नहीं',
        how: 'kriti keys से एक बार कुंजी बनाएँ, और --key के साथ डोज़ियर फिर बनाएँ',
      },
    },
  },
  async *check({ files }) {
    const read = await readDossierList(files);
    const state = read ? await signatureState(files, read) : 'valid';
    if (state === 'valid') return;
    // That nobody signed is no change: a person must know whence the dossier comes.
    const location = { in: 'package', file: DOSSIER_LIST } as const;
    yield { key: state, location, ...(state === 'none' && { outcome: 'review' as const }) };
  },
});
