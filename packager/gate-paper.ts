/** The gate on paper: what holds the course, what is fine and why, the score, who signed and who answers for what. */
import { formatWords } from './check/words.ts';
import type { MessageData, UiLang } from './course/words.ts';
import { heading, type Paper, paragraph, small, subheading, table } from './dossier/papers/paper.ts';
import type { Gate } from './gate/gate.ts';
import type { GateItem, GatePart } from './gate/item.ts';
import type { Block } from './report-pdf/blocks.ts';

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    title: 'Upload check',
    course:
      '“{title}”, checked by the rules of {rules} on {date}. What the course said then has the number {hash}.',
    open: 'Nothing stops the upload.',
    shut: '{mend, plural, =0 {Nothing has to be mended} one {One thing has to be mended} other {# things have to be mended}}, and {say, plural, =0 {nothing has to be said by a person} one {one has to be said by a person} other {# have to be said by a person}}. Until then the course does not go up.',
    score:
      'Score card: {score, number} of 100{grade, select, none {} other {, “{grade}”}}. {measured, number} statements were measured, {declared, number} answered by a person, {open, number} are open.',
    mend: 'Must be mended',
    person: 'Only a person can say',
    worth: 'Worth mending',
    fine: 'Fine, and why',
    na: 'Does not apply, and why',
    what: 'What is so',
    why: 'Why it matters, and what mends it',
    evidence: 'Why',
    where: 'Where',
    page: 'Page {n} · {title}',
    whole: 'The whole course',
    quiet: '(does not stop the upload)',
    override: '{by} answers for it: {reason} ({date})',
    roles: 'Signatures',
    role: 'Role',
    signed: 'Signed by {by} on {date}',
    outdated: 'Signed by {by} on {date}, before the course changed',
    unsigned: 'Nobody yet',
    state: 'Signed by',
    sentence: '{part}.',
    limits:
      'Rules find what rules can find. Whether the content is true, and whether it teaches, people judge.',
  },
  hi: {
    title: 'अपलोड जाँच',
    course: '“{title}”, {date} को {rules} के नियमों से जाँचा गया। उस समय के कोर्स की संख्या: {hash}।',
    open: 'अपलोड में कोई रुकावट नहीं।',
    shut: '{mend, plural, =0 {ठीक करने को कुछ नहीं} =1 {एक बात ठीक करनी है} other {{mend, number} बातें ठीक करनी हैं}}, और {say, plural, =0 {किसी व्यक्ति को कुछ नहीं बताना} =1 {एक बात किसी व्यक्ति को बतानी है} other {{say, number} बातें किसी व्यक्ति को बतानी हैं}}। तब तक कोर्स नहीं भेजा जाता।',
    score:
      'स्कोर कार्ड: 100 में से {score, number}{grade, select, none {} other {, “{grade}”}}। {measured, number} कथन मापे गए, {declared, number} के उत्तर किसी व्यक्ति ने दिए, {open, number} बाकी हैं।',
    mend: 'ठीक करना ज़रूरी है',
    person: 'यह केवल व्यक्ति बता सकता है',
    worth: 'सुधारना अच्छा है',
    fine: 'ठीक है, और क्यों',
    na: 'लागू नहीं, और क्यों',
    what: 'क्या है',
    why: 'क्यों ज़रूरी है, और कैसे ठीक होगा',
    evidence: 'क्यों',
    where: 'कहाँ',
    page: 'पृष्ठ {n} · {title}',
    whole: 'पूरा कोर्स',
    quiet: '(अपलोड नहीं रोकता)',
    override: '{by} की ज़िम्मेदारी: {reason} ({date})',
    roles: 'हस्ताक्षर',
    role: 'भूमिका',
    signed: '{by} के हस्ताक्षर, {date}',
    outdated: '{by} के हस्ताक्षर, {date}, कोर्स बदलने से पहले के',
    unsigned: 'अभी किसी के नहीं',
    state: 'किसके हस्ताक्षर',
    sentence: '{part}।',
    limits: 'नियम वही पकड़ते हैं जो नियम पकड़ सकते हैं। सामग्री सही है या नहीं, और सिखाती है या नहीं, यह लोग परखते हैं।',
  },
};

export interface GatePaperInput {
  readonly gate: Gate;
  readonly title: string;
  /** Whose rules held it, in words. */
  readonly rules: string;
  /** Titles of the pages in the order of the course, by their ids. */
  readonly pages: readonly (readonly [id: string, title: string])[];
  /** ISO 8601. */
  readonly at: string;
  readonly lang: UiLang;
}

type Say = (key: string, data?: MessageData) => string;

/** Parts that ask for something. */
const ASKING: readonly GatePart[] = ['mend', 'person', 'worth'];

export function gatePaper({ gate, title, rules, pages, at, lang }: GatePaperInput): Omit<Paper, 'path'> {
  const say: Say = (key, data = {}) => formatWords(WORDS[lang][key] ?? key, lang, data);
  const { items, score, roles, course, open } = gate;
  const of = (part: GatePart) => items.filter((item) => item.part === part);
  const holding = (part: GatePart) => of(part).filter(({ holds }) => holds).length;
  return {
    title: say('title'),
    blocks: [
      heading(say('title')),
      paragraph(say('course', { title, rules, date: dayOf(at), hash: course })),
      paragraph(say(open ? 'open' : 'shut', { mend: holding('mend'), say: holding('person') })),
      ...(score ? [paragraph(say('score', { ...figuresOf(score), grade: score.grade || 'none' }))] : []),
      ...ASKING.flatMap((part) => asking(part, of(part), pages, say)),
      ...(roles.length > 0
        ? [subheading(say('roles')), table([say('role'), say('state')], rolesOf(gate, say))]
        : []),
      ...(['fine', 'na'] as const).flatMap((part) => quiet(part, of(part), say)),
      small(say('limits')),
    ],
  };
}

const dayOf = (iso: string): string => iso.slice(0, 10);

const figuresOf = ({ score, measured, declared, open }: NonNullable<Gate['score']>): MessageData => ({
  ...{ score, measured, declared, open },
});

function asking(
  part: GatePart,
  items: readonly GateItem[],
  pages: GatePaperInput['pages'],
  say: Say,
): Block[] {
  if (items.length === 0) return [];
  const rows = items.map((item) => [cellOf(item, say), inSentences(item, say), placeOf(item, pages, say)]);
  return [subheading(say(part)), table([say('what'), say('why'), say('where')], rows)];
}

/** Each a sentence of its own, also where it is a heading's half. */
const inSentences = ({ why, how }: GateItem, say: Say): string =>
  [why, how]
    .filter((part) => part !== '')
    .map((part) => (/[.।!?…:]["”’)]?$/u.test(part) ? part : say('sentence', { part })))
    .join(' ');

function cellOf({ what, holds, part, override }: GateItem, say: Say): string {
  if (override)
    return `${what}\n${say('override', { by: override.by, reason: override.reason, date: dayOf(override.at) })}`;
  return holds || part === 'worth' ? what : `${what} ${say('quiet')}`;
}

function placeOf({ location }: GateItem, pages: GatePaperInput['pages'], say: Say): string {
  if (!location) return '';
  const n = pages.findIndex(([id]) => id === location.page);
  const words = n < 0 ? say('whole') : say('page', { n: n + 1, title: pages[n]?.[1] ?? '' });
  return n >= 0 && location.lang ? `${words} (${location.lang})` : words;
}

const rolesOf = ({ roles }: Gate, say: Say): string[][] =>
  roles.map(({ label, state, signOff }) => [
    label,
    signOff && state !== 'open' ? say(state, { by: signOff.by, date: dayOf(signOff.at) }) : say('unsigned'),
  ]);

function quiet(part: GatePart, items: readonly GateItem[], say: Say): Block[] {
  if (items.length === 0) return [];
  return [
    subheading(say(part)),
    table(
      [say('what'), say('evidence')],
      items.map(({ what, why }) => [what, why]),
    ),
  ];
}
