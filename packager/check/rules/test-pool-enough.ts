import { attr } from '../../course/blocks/attrs.ts';
import { poolOf } from '../../course/blocks/final-test.ts';
import { rule } from '../rule.ts';

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
    en: { few: { what: '{draw, number} questions are drawn from {pool, number}' } },
    hi: { few: { what: '{pool, number} में से {draw, number} प्रश्न चुने जाने हैं' } },
  },
  *check(page) {
    for (const { node, location, pointer } of page.ofType('finalTest')) {
      const pool = poolOf(node).length;
      const draw = attr<number>(node, 'draw');
      if (draw <= pool) continue;
      const fix = {
        title: FIX,
        patch: [{ op: 'replace', path: `${pointer}/attrs/draw`, value: 0 }],
      } as const;
      yield { key: 'few', data: { draw, pool }, location, fix };
    }
  },
});
