import { WEB } from '../../kinds.ts';
import { textsOf } from '../../package/package-texts.ts';
import { rule } from '../../rule.ts';
import { difficultyOf } from '../../wording/readability.ts';

/** What only English says so often: other languages in Latin letters have no measure here. */
const ENGLISH = /\b(?:the|of|and|to|is|that)\b/giu;
const ENGLISH_SHARE = 0.1;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

const tongueOf = (text: string): 'en' | 'hi' | undefined => {
  const words = text.match(WORD)?.length ?? 0;
  if ((text.match(ENGLISH)?.length ?? 0) > ENGLISH_SHARE * words) return 'en';
  const hindi = text.match(/(?<![\p{L}\p{M}])(?:है|हैं|के|का|की|में|और|से)(?![\p{L}\p{M}])/gu);
  return (hindi?.length ?? 0) > ENGLISH_SHARE * words ? 'hi' : undefined;
};

export default rule({
  id: 'texts-can-be-read',
  subject: 'package',
  severity: 'off',
  appliesTo: [...WEB, 'pdf'],
  spec: 'Score card, Instructional Methods 012; Kincaid et al. 1975 (English); Sinha, Sharma, Dasgupta and Basu, COLING 2012 (Hindi)',
  help: {
    en: {
      what: 'Texts of a package can be read by those they are for',
      why: 'Long words in long sentences are read twice, or not at all.',
      how: 'Make two sentences of one, and put an everyday word for a rare one',
    },
    hi: {
      what: 'पैकेज के पाठ वे लोग पढ़ सकते हैं जिनके लिए वे हैं',
      why: 'लंबे वाक्यों के लंबे शब्द दो बार पढ़ने पड़ते हैं, या छूट जाते हैं।',
      how: 'एक वाक्य के दो करें, और कठिन शब्द की जगह रोज़ का शब्द लिखें',
    },
  },
  messages: {
    en: {
      grade: { what: '“{file}”: English of grade {level, number}, more than {most, number}' },
      hindi: { what: '“{file}”: Hindi of difficulty {level, number}, more than {most, number}' },
    },
    hi: {
      grade: { what: '“{file}”: अंग्रेज़ी का स्तर {level, number}, {most, number} से ऊपर' },
      hindi: { what: '“{file}”: हिंदी की कठिनाई {level, number}, {most, number} से ऊपर' },
    },
  },
  async *check(view) {
    const { limits } = view;
    for (const { text, location } of await textsOf(view)) {
      const tongue = tongueOf(text);
      const found = tongue && difficultyOf([text], tongue);
      const most = found && limits[found.measure === 'grade' ? 'englishGrade' : 'hindiDifficulty'];
      if (!found || most === undefined || found.level <= most) continue;
      const level = Math.round(found.level * 10) / 10;
      yield { key: found.measure, data: { level, most, file: location.file ?? '' }, location };
    }
  },
});
