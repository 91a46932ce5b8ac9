import type { Lang } from '../../../course/course.ts';
import { onPage } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

/** Languages that are written in one script only (Unicode names). */
const SCRIPTS: Readonly<Record<string, readonly Lang[]>> = {
  Latin: ['en'],
  Devanagari: ['hi', 'mr', 'ne', 'mai', 'brx', 'doi', 'kok'],
  Bengali: ['bn', 'as'],
  Gujarati: ['gu'],
  Gurmukhi: ['pa'],
  Oriya: ['or'],
  Tamil: ['ta'],
  Telugu: ['te'],
  Kannada: ['kn'],
  Malayalam: ['ml'],
  Arabic: ['ur'],
};
const LETTERS_OF: ReadonlyMap<Lang, RegExp> = new Map(
  Object.entries(SCRIPTS).flatMap(([script, langs]) =>
    langs.map((lang) => [lang, new RegExp(`\\p{Script=${script}}`, 'gu')] as const),
  ),
);
/** Fewer letters may be a name or a formula. */
const LETTERS = 60;
/** English terms fill many a Hindi page, but not so much of it. */
const SHARE = 0.2;

export default rule({
  id: 'text-in-its-language',
  subject: 'page',
  severity: 'warning',
  spec: 'WCAG 2.2, 3.1.1 and 3.1.2',
  help: {
    en: {
      what: 'What stands as a language is written in it',
      why: 'A screen reader reads it aloud with the sounds of the wrong language.',
      how: 'Translate the page, or take the language from it',
    },
    hi: {
      what: 'पृष्ठ जिस भाषा का बताया गया है, उसी में लिखा है',
      why: 'स्क्रीन रीडर उसे ग़लत भाषा की ध्वनियों में पढ़ेगा।',
      how: 'पृष्ठ का अनुवाद करें, या उससे यह भाषा हटाएँ',
    },
  },
  messages: {
    en: { other: { what: 'Only {share, number} % of its letters are of this language’s script' } },
    hi: { other: { what: 'इसके केवल {share, number} % अक्षर इस भाषा की लिपि के हैं' } },
  },
  *check({ page, texts, met }) {
    if (met.made) return;
    for (const lang of Object.keys(page.docs)) {
      const own = LETTERS_OF.get(lang);
      if (!own) continue;
      const said = texts.filter((text) => text.lang === lang && text.at && text.at.type !== 'codeBlock');
      const letters = said.map(({ text }) => text).join('\n');
      const all = letters.match(/\p{L}/gu)?.length ?? 0;
      // Of Indian scripts vowel signs are no letters (Unicode, M) and count on neither side.
      const share = (letters.match(own)?.filter((letter) => /\p{L}/u.test(letter)).length ?? 0) / all;
      if (all < LETTERS || share >= SHARE) continue;
      yield { key: 'other', data: { share: Math.round(100 * share) }, location: onPage({ page }, lang) };
    }
  },
});
