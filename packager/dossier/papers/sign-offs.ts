/** Who answers for the course: everybody who signed in a role of the process, and every override with name and reason. */
import { formatWords } from '../../check/words.ts';
import type { UiLang } from '../../course/words.ts';
import type { Gate } from '../../gate/gate.ts';
import type { GateItem } from '../../gate/item.ts';
import type { RoleState } from '../../gate/sign-items.ts';
import type { Block } from '../../report-pdf/blocks.ts';
import { type Facts, PLACES } from '../facts.ts';
import { blanks, heading, type Paper, paragraph, small, subheading, table } from './paper.ts';

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    title: 'Sign-offs and overrides',
    course:
      '“{title}”, checked under the profile “{profile}” on {date}. What the course said then has the number {hash}.',
    overrides: 'What held the course, and who answers for it',
    none: 'Nothing held the course; nobody had to answer for anything.',
    rule: 'Rule',
    found: 'What was found',
    places: '{what} (and {count, number} more like it)',
    by: 'Answered for by',
    on: 'On',
    reason: 'Reason',
    signed: 'Signed by {by} on {date}.',
    outdated: '{by} signed on {date}; the course has changed since. To be signed anew:',
    clash: 'The same person signed as {clash}, which the process does not allow.',
    process: 'The platform’s process: a creator may not review their own course.',
    name: 'Name',
    signature: 'Date and signature',
  },
  hi: {
    title: 'अनुमोदन और अपवाद',
    course: '“{title}”, प्रोफ़ाइल “{profile}” से {date} को जाँचा गया। उस समय के कोर्स की संख्या: {hash}।',
    overrides: 'किस बात ने कोर्स को रोका, और उसकी ज़िम्मेदारी किसकी',
    none: 'किसी बात ने कोर्स को नहीं रोका; किसी को ज़िम्मेदारी नहीं लेनी पड़ी।',
    rule: 'नियम',
    found: 'क्या मिला',
    places: '{what} (ऐसी {count, number} और)',
    by: 'ज़िम्मेदारी किसकी',
    on: 'कब',
    reason: 'कारण',
    signed: '{by} ने {date} को हस्ताक्षर किए।',
    outdated: '{by} ने {date} को हस्ताक्षर किए थे; उसके बाद कोर्स बदल गया। फिर हस्ताक्षर करें:',
    clash: 'उसी व्यक्ति ने {clash} के रूप में भी हस्ताक्षर किए, जिसकी प्रक्रिया में अनुमति नहीं है।',
    process: 'मंच की प्रक्रिया: बनाने वाला अपने ही कोर्स की समीक्षा नहीं कर सकता।',
    name: 'नाम',
    signature: 'दिनांक और हस्ताक्षर',
  },
};

type Say = (key: string, data?: Readonly<Record<string, string | number>>) => string;

const dayOf = (iso: string): string => iso.slice(0, 10);

export function signOffs({ title, lang, made, profile }: SignedFacts, { course, items, roles }: Gate): Paper {
  const say: Say = (key, data = {}) => formatWords(WORDS[lang][key] ?? key, lang, data);
  const answered = items.filter(({ override }) => override);
  const head = ['rule', 'found', 'by', 'on', 'reason'].map((key) => say(key));
  const about = { title, profile: profile.label[lang], date: dayOf(made), hash: course };
  return {
    path: `${PLACES.evidence}/sign-offs`,
    title: say('title'),
    blocks: [
      heading(say('title')),
      paragraph(say('course', about)),
      subheading(say('overrides')),
      answered.length === 0 ? paragraph(say('none')) : table(head, rowsOf(answered, say)),
      ...roles.flatMap((role) => signature(role, say)),
      ...(roles.length > 0 ? [small(say('process'))] : []),
    ],
  };
}

type SignedFacts = Pick<Facts, 'title' | 'lang' | 'made' | 'profile'>;

/** An override is of a rule, wherever it was broken: one row for each. */
function rowsOf(answered: readonly GateItem[], say: Say): string[][] {
  const rules = [...new Set(answered.map(({ ruleId }) => ruleId))];
  return rules.flatMap((rule) => {
    const [first, ...others] = answered.filter(({ ruleId }) => ruleId === rule);
    if (!first?.override) return [];
    const { by, at, reason } = first.override;
    const found =
      others.length === 0 ? first.what : say('places', { what: first.what, count: others.length });
    return [[rule, found, by, dayOf(at), reason]];
  });
}

/** A name and a day where somebody signed; lines for a pen where nobody has, or not for the course as it is. */
function signature({ label, says, state, signOff, clash }: RoleState, say: Say): Block[] {
  const lines = signOff ? [say(state, { by: signOff.by, date: dayOf(signOff.at) })] : [];
  return [
    subheading(label),
    paragraph(says),
    ...lines.map(paragraph),
    ...(clash ? [paragraph(say('clash', { clash }))] : []),
    ...(state === 'signed' ? [] : blanks([say('name'), say('signature')])),
  ];
}
