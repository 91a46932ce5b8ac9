import { poolsOf } from '../../../course/blocks/pool.ts';
import { rule } from '../../rule.ts';

const FIX = { en: 'Ask all questions', hi: 'सभी प्रश्न पूछें' };

export default rule({
  id: 'test-pool-enough',
  subject: 'page',
  severity: 'warning',
  help: {
    en: {
      what: 'A test has at least as many questions as it draws',
      why: 'Each attempt would have fewer questions than the course promises.',
      how: 'Add questions, or draw fewer',
    },
    hi: {
      what: 'परीक्षा में उतने प्रश्न हैं जितने चुने जाते हैं',
      why: 'हर प्रयास में कोर्स में बताए से कम प्रश्न आएँगे।',
      how: 'प्रश्न जोड़ें या कम चुनें',
    },
  },
  messages: {
    en: {
      few: { what: '{draw, number} questions are drawn from {pool, number}' },
      'few-in-pool': { what: '“{name}”: {draw, number} drawn from {pool, number}' },
    },
    hi: {
      few: { what: '{pool, number} में से {draw, number} प्रश्न चुने जाने हैं' },
      'few-in-pool': { what: '“{name}”: {pool, number} में से {draw, number} चुने जाने हैं' },
    },
  },
  *check(page) {
    for (const { node, location, pointer } of page.ofType('finalTest')) {
      const pools = poolsOf(node);
      for (const [place, { id, name, asked, questions }] of pools.entries()) {
        const pool = questions.length;
        // Where every question lies in a named pool, what the test asks of the others means nothing.
        const isIdle = id === undefined && pool === 0 && pools.length > 1;
        if (asked <= pool || isIdle) continue;
        const at = id === undefined ? 'draw' : `pools/${place - 1}/draw`;
        const fix = {
          title: FIX,
          patch: [{ op: 'replace', path: `${pointer}/attrs/${at}`, value: 0 }],
        } as const;
        const data = { draw: asked, pool };
        if (id === undefined) yield { key: 'few', data, location, fix };
        else yield { key: 'few-in-pool', data: { ...data, name }, location, fix };
      }
    }
  },
});
