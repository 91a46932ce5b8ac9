import { SCORM12 } from '../../kinds.ts';
import { textOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'masteryscore-in-percent',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM12,
  unless: ['masteryscore-in-range'],
  spec: 'SCORM 1.2 CAM, adlcp:masteryscore; RTE, cmi.core.score.raw',
  help: {
    en: {
      what: 'The mastery score is out of 100',
      why: 'Scores of SCORM 1.2 run from 0 to 100: a single point out of a hundred would be enough to pass.',
      how: 'Write 80 for 80 per cent',
    },
    hi: {
      what: 'उत्तीर्णांक 100 में से है',
      why: 'SCORM 1.2 में अंक 0 से 100 तक होते हैं: सौ में से एक अंक पर भी उत्तीर्ण मान लिया जाएगा।',
      how: '80 प्रतिशत के लिए 80 लिखें',
    },
  },
  messages: {
    en: { fraction: { what: 'The mastery score is {value} out of 100' } },
    hi: { fraction: { what: 'उत्तीर्णांक 100 में से {value} है' } },
  },
  *check(manifest) {
    for (const element of manifest.elements('masteryscore')) {
      if (!/\/adlcp_/.test(element.ns)) continue;
      const value = textOf(element).trim();
      if (!/^(0?\.\d+|1\.0+)$/.test(value) || Number(value) === 0) continue;
      yield { key: 'fraction', data: { value }, location: manifest.at(element) };
    }
  },
});
