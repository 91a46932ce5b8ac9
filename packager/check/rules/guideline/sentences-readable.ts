import type { Lang } from '../../../course/course.ts';
import { onPage } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';
import { difficultyOf } from '../../wording/readability.ts';

export default rule({
  id: 'sentences-readable',
  subject: 'page',
  severity: 'off',
  spec: 'Score card, Instructional Methods 012; Kincaid et al. 1975 (English); Sinha, Sharma, Dasgupta and Basu, COLING 2012 (Hindi)',
  help: {
    en: {
      what: 'The sentences of a page can be read by those it is for',
      why: 'Long words in long sentences are read twice, or not at all.',
      how: 'Make two sentences of one, and put an everyday word for a rare one',
    },
    hi: {
      what: 'पृष्ठ के वाक्य वे लोग पढ़ सकते हैं जिनके लिए वह है',
      why: 'लंबे वाक्यों के लंबे शब्द दो बार पढ़ने पड़ते हैं, या छूट जाते हैं।',
      how: 'एक वाक्य के दो करें, और कठिन शब्द की जगह रोज़ का शब्द लिखें',
    },
  },
  messages: {
    en: {
      grade: {
        what: 'English of grade {level, number}; more than {most, number} is hard to read',
      },
      hindi: {
        what: 'Hindi of difficulty {level, number}; more than {most, number} is hard to read',
      },
    },
    hi: {
      grade: { what: 'अंग्रेज़ी का स्तर {level, number}; {most, number} से ऊपर पढ़ना कठिन है' },
      hindi: { what: 'हिंदी की कठिनाई {level, number}; {most, number} से ऊपर पढ़ना कठिन है' },
    },
  },
  *check({ page, texts, limits, met }) {
    // What stands in a document or film of its own is not written here.
    if (met.made) return;
    const prose = new Map<Lang, string[]>();
    for (const { text, lang, at } of texts)
      if (at && !at.attr) prose.set(lang, [...(prose.get(lang) ?? []), text]);
    for (const [lang, paragraphs] of prose) {
      const found = difficultyOf(paragraphs, lang);
      const most = found && limits[found.measure === 'grade' ? 'englishGrade' : 'hindiDifficulty'];
      if (!found || most === undefined || found.level <= most) continue;
      const level = Math.round(found.level * 10) / 10;
      yield { key: found.measure, data: { level, most }, location: onPage({ page }, lang) };
    }
  },
});
