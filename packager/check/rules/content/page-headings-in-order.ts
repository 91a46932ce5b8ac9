import { WEB } from '../../kinds.ts';
import { showsWords } from '../../package/html.ts';
import { rule } from '../../rule.ts';

const HEADING = /^h([1-6])$/;

export default rule({
  id: 'page-headings-in-order',
  subject: 'html',
  severity: 'off',
  appliesTo: WEB,
  spec: 'WCAG 2.2, 1.3.1 and technique G141; GIGW 3.0',
  help: {
    en: {
      what: 'Headings of a page go down one level at a time',
      why: 'Learners who move by headings think that a part is missing.',
      how: 'Use the next level, and let the style sheet say how it looks',
    },
    hi: {
      what: 'पृष्ठ के शीर्षक एक-एक स्तर नीचे जाते हैं',
      why: 'शीर्षकों से चलने वाले शिक्षार्थी समझते हैं कि कुछ छूट गया।',
      how: 'अगला स्तर रखें, और रूप शैली से बदलें',
    },
  },
  messages: {
    en: { skipped: { what: 'A heading of level {level} follows one of level {before}' } },
    hi: { skipped: { what: 'स्तर {before} के बाद सीधे स्तर {level} का शीर्षक है' } },
  },
  *check(page) {
    if (!showsWords(page)) return;
    let before: number | undefined;
    for (const element of page.elements) {
      const found = HEADING.exec(element.name)?.[1];
      if (!found || element.attributes.get('role')) continue;
      const level = Number(element.attributes.get('aria-level') ?? found);
      // Where the first one stands is the affair of the page around it.
      if (before !== undefined && level > before + 1)
        yield {
          key: 'skipped',
          data: { level: String(level), before: String(before) },
          location: page.at(element),
        };
      before = level;
    }
  },
});
