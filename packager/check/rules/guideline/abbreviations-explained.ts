import { explained, wordOf } from '../../../course/glossary/glossary.ts';
import { pagesMet } from '../../../course/item-page.ts';
import { rule } from '../../rule.ts';
import { abbreviationsOf } from '../../wording/abbreviations.ts';

export default rule({
  id: 'abbreviations-explained',
  subject: 'course',
  severity: 'off',
  spec: 'Score card, Learner Support 005; WCAG 2.2, 3.1.4; GIGW 3.0',
  help: {
    en: {
      what: 'Each abbreviation is written out once, or stands in the glossary',
      why: 'Who comes from another office does not know it and cannot look it up.',
      how: 'Write “Annual Confidential Report (ACR)” the first time, or add it to the glossary',
    },
    hi: {
      what: 'हर संक्षिप्त रूप एक बार पूरा लिखा है, या शब्दावली में है',
      why: 'दूसरे कार्यालय से आया व्यक्ति इसे नहीं जानता और कहीं देख भी नहीं सकता।',
      how: 'पहली बार “वार्षिक गोपनीय रिपोर्ट (ACR)” लिखें, या शब्दावली में जोड़ें',
    },
  },
  messages: {
    en: { unexplained: { what: '“{short}” is nowhere written out' } },
    hi: { unexplained: { what: '“{short}” कहीं पूरा नहीं लिखा गया' } },
  },
  *check({ project }) {
    const { course } = project;
    const met = [...pagesMet(project)].filter(({ made }) => !made);
    for (const lang of course.languages) {
      const known = new Set(explained(course).map((term) => wordOf(term, lang, course)));
      const read = met.flatMap(({ page }) => {
        const doc = page.docs[lang];
        return doc ? [{ page, ...abbreviationsOf(doc) }] : [];
      });
      for (const { written } of read) for (const short of written) known.add(short);
      for (const { page, used } of read)
        for (const { short, block } of used) {
          if (known.has(short)) continue;
          known.add(short);
          const location = { in: 'course', page: page.id, lang, ...(block && { block }) } as const;
          yield { key: 'unexplained', data: { short }, location };
        }
    }
  },
});
