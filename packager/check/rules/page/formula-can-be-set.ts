import { attr } from '../../../course/blocks/attr.ts';
import { FORMULA_FAULTS } from '../../../course/formula/fault-words.ts';
import { setFormula } from '../../../course/formula/set.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'formula-can-be-set',
  subject: 'page',
  severity: 'error',
  help: {
    en: {
      what: 'Every formula can be drawn',
      why: 'Learners see the signs it is typed with instead of the formula.',
      how: 'Mend it where it is written',
    },
    hi: {
      what: 'हर सूत्र बनाया जा सकता है',
      why: 'शिक्षार्थी को सूत्र की जगह वे चिह्न दिखते हैं जिनसे वह लिखा गया।',
      how: 'जहाँ वह लिखा है, वहीं ठीक करें',
    },
  },
  messages: FORMULA_FAULTS,
  *check(page) {
    for (const { node, location } of page.ofType('formula')) {
      const set = setFormula(attr<string>(node, 'tex'));
      if (!('fault' in set)) continue;
      const { key, data, detail } = set.fault;
      yield { key, location, ...(data && { data }), ...(detail && { detail }) };
    }
  },
});
