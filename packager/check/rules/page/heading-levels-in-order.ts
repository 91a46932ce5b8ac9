import { attr } from '../../../course/blocks/attr.ts';
import { rule } from '../../rule.ts';

const FIX = { en: 'Use the next level', hi: 'अगला स्तर रखें' };

export default rule({
  id: 'heading-levels-in-order',
  subject: 'page',
  severity: 'info',
  spec: 'GIGW 3.0; WCAG 2.1 1.3.1',
  help: {
    en: {
      what: 'Headings go down one level at a time',
      why: 'Learners who move by headings think that a part is missing.',
      how: 'Use the next level',
    },
    hi: {
      what: 'शीर्षक एक-एक स्तर नीचे जाते हैं',
      why: 'शीर्षकों से चलने वाले शिक्षार्थी समझते हैं कि कुछ छूट गया।',
      how: 'अगला स्तर रखें',
    },
  },
  messages: {
    en: { skips: { what: 'A heading of level {found, number} follows one of level {before, number}' } },
    hi: { skips: { what: 'स्तर {before, number} के बाद सीधे स्तर {found, number} का शीर्षक है' } },
  },
  *check(page) {
    let inLang: string | undefined;
    // The page's own title is level 1.
    let before = 1;
    for (const { node, lang, pointer, location } of page.ofType('heading')) {
      if (lang !== inLang) before = 1;
      inLang = lang;
      const found = attr<number>(node, 'level');
      if (found > before + 1) {
        const path = `${pointer}/attrs/level`;
        const fix = { title: FIX, patch: [{ op: 'replace', path, value: before + 1 }] } as const;
        yield { key: 'skips', data: { found, before }, location, fix };
        before += 1;
      } else before = found;
    }
  },
});
