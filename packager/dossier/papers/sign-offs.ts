/** Who answers for the course: overrides with name and reason, and a line for each role of the platform's process. */
import type { FileReport } from '../../check/report.ts';
import { formatWords } from '../../check/words.ts';
import type { UiLang } from '../../course/words.ts';
import { type Facts, PLACES } from '../facts.ts';
import { failing, type Override } from '../refusal.ts';
import { blanks, heading, type Paper, paragraph, small, subheading, table } from './paper.ts';

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    title: 'Sign-offs and overrides',
    course: '“{title}”, checked under the profile “{profile}” on {date}.',
    overrides: 'Rules that fail, and who answers for it',
    none: 'No blocking rule fails; nobody had to answer for one.',
    rule: 'Rule',
    found: 'What was found',
    by: 'Answered for by',
    reason: 'Reason',
    process: 'The platform’s process: a creator may not review their own course.',
    creator: 'Creator',
    reviewer: 'Content reviewer',
    publisher: 'Content publisher',
    name: 'Name',
    signature: 'Date and signature',
  },
  hi: {
    title: 'अनुमोदन और अपवाद',
    course: '“{title}”, प्रोफ़ाइल “{profile}” से {date} को जाँचा गया।',
    overrides: 'जो नियम पूरे नहीं हुए, और उनकी ज़िम्मेदारी किसकी',
    none: 'रोकने वाला कोई नियम नहीं टूटा; किसी को ज़िम्मेदारी नहीं लेनी पड़ी।',
    rule: 'नियम',
    found: 'क्या मिला',
    by: 'ज़िम्मेदारी किसकी',
    reason: 'कारण',
    process: 'मंच की प्रक्रिया: बनाने वाला अपने ही कोर्स की समीक्षा नहीं कर सकता।',
    creator: 'कोर्स बनाने वाला',
    reviewer: 'सामग्री समीक्षक',
    publisher: 'सामग्री प्रकाशक',
    name: 'नाम',
    signature: 'दिनांक और हस्ताक्षर',
  },
};

export function signOffs(
  { title, lang, made, profile }: Facts,
  report: FileReport,
  overrides: readonly Override[],
): Paper {
  const say = (key: string, data = {}): string => formatWords(WORDS[lang][key] ?? key, lang, data);
  const rows = failing(report).map(({ ruleId, diagnostics }) => {
    const override = overrides.find(({ rule }) => rule === ruleId);
    return [ruleId, diagnostics[0]?.message ?? '', override?.by ?? '—', override?.reason ?? '—'];
  });
  const head = ['rule', 'found', 'by', 'reason'].map((key) => say(key));
  return {
    path: `${PLACES.evidence}/sign-offs`,
    title: say('title'),
    blocks: [
      heading(say('title')),
      paragraph(say('course', { title, profile: profile.label[lang], date: made.slice(0, 10) })),
      subheading(say('overrides')),
      rows.length === 0 ? paragraph(say('none')) : table(head, rows),
      ...['creator', 'reviewer', 'publisher'].flatMap((role) => [
        subheading(say(role)),
        ...blanks([say('name'), say('signature')]),
      ]),
      small(say('process')),
    ],
  };
}
