/** What `kriti gate` says on a terminal. */
import { placeText } from '../check/formats/place.ts';
import { formatWords } from '../check/words.ts';
import type { MessageData, UiLang } from '../course/words.ts';
import type { Gate } from '../gate/gate.ts';
import type { GateItem, GatePart } from '../gate/item.ts';
import type { GateScore } from '../gate/score-items.ts';

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    'opt-sign': 'sign in a role of the process, as role=name; may be given more than once',
    'opt-split': 'as it would be with several packages of a group of pages that is too large',
    'opt-override': 'what to answer for by name: the id of a rule, or of a statement of the score card',
    'opt-by': 'who answers for it',
    'opt-reason': 'why the course may go up all the same',
    'sign-shape': '“{given}” is not of the form role=name',
    'no-such-role': 'There is no role “{role}” in this process. Known: {known}',
    'override-alone': '--override, --by and --reason belong together: a name and a reason are kept with each',
    'nothing-to-override': '“{rule}” asks for nothing at this gate. What does: {known}',
    'not-saved': 'The course could not be saved ({reason}); nothing was changed in it',
    comparing: 'Comparing {path}',
    looking: 'Looking at {path}: {done} of {total}',
    open: '{title} may go up',
    shut: '{title} does not go up yet: {mend, plural, =0 {nothing to mend} one {one thing to mend} other {# things to mend}}, {say, plural, =0 {nothing to say} one {one to be said by a person} other {# to be said by a person}}',
    score:
      'Score card: {score, number} of 100{grade}; {measured, number} measured, {declared, number} answered by a person, {open, number} open',
    mend: 'Must be mended',
    person: 'Only a person can say',
    worth: 'Worth mending',
    rest: '{fine, plural, one {One thing is} other {# things are}} fine, {na, plural, one {one does} other {# do}} not apply (--format json says why)',
    overridden: 'Overridden by {by}: {reason}',
    signed: '{label}: {by}, {at}',
  },
  hi: {
    'opt-sign': 'प्रक्रिया की किसी भूमिका में हस्ताक्षर करें, भूमिका=नाम; एक से अधिक बार दे सकते हैं',
    'opt-split': 'बहुत बड़े समूह के कई पैकेज बनाने पर जैसा होगा',
    'opt-override': 'जिसकी ज़िम्मेदारी नाम से ली जाए: नियम या स्कोर कार्ड के कथन की पहचान',
    'opt-by': 'ज़िम्मेदारी कौन लेता है',
    'opt-reason': 'फिर भी कोर्स क्यों भेजा जाए',
    'sign-shape': '“{given}” भूमिका=नाम के रूप में नहीं है',
    'no-such-role': 'इस प्रक्रिया में “{role}” भूमिका नहीं है। ये हैं: {known}',
    'override-alone': '--override, --by और --reason साथ में दें: हर एक के साथ नाम और कारण रखा जाता है',
    'nothing-to-override': 'यहाँ “{rule}” कुछ नहीं माँगता। जो माँगते हैं: {known}',
    'not-saved': 'कोर्स सहेजा नहीं जा सका ({reason}); उसमें कुछ नहीं बदला',
    comparing: '{path} का मिलान हो रहा है',
    looking: '{path} देखा जा रहा है: {total} में से {done}',
    open: '{title} भेजा जा सकता है',
    shut: '{title} अभी नहीं भेजा जा सकता: {mend, plural, =0 {कुछ ठीक नहीं करना} one {एक बात ठीक करनी है} other {# बातें ठीक करनी हैं}}, {say, plural, =0 {किसी को कुछ नहीं बताना} one {एक का उत्तर किसी व्यक्ति को देना है} other {# का उत्तर किसी व्यक्ति को देना है}}',
    score:
      'स्कोर कार्ड: 100 में {score, number}{grade}; {measured, number} मापे गए, {declared, number} के उत्तर दिए गए, {open, number} बाक़ी',
    mend: 'ठीक करना ज़रूरी है',
    person: 'यह केवल व्यक्ति बता सकता है',
    worth: 'सुधारना अच्छा है',
    rest: '{fine, number} बातें ठीक हैं, {na, number} लागू नहीं (कारण --format json में)',
    overridden: '{by} ने ज़िम्मेदारी ली: {reason}',
    signed: '{label}: {by}, {at}',
  },
};

/** @param key of a sentence of this command */
export const sayGate = (key: string, lang: UiLang, data: MessageData = {}): string =>
  formatWords(WORDS[lang][key] ?? key, lang, data);

/** Parts that ask for something, in the order of the conversation. */
const ASKING: readonly GatePart[] = ['mend', 'person', 'worth'];

export function gateText({ open, items, score, roles }: Gate, title: string, lang: UiLang): string {
  const own = (key: string, data?: MessageData) => sayGate(key, lang, data);
  const of = (part: GatePart) => items.filter((item) => item.part === part);
  const holding = (part: GatePart) => of(part).filter(({ holds }) => holds).length;
  const counts = { mend: holding('mend'), say: holding('person') };
  return `${[
    own(open ? 'open' : 'shut', { title, ...counts }),
    ...(score ? [own('score', scoreData(score))] : []),
    ...roles.flatMap(({ label, state, signOff }) =>
      state === 'signed' && signOff ? [own('signed', { label, by: signOff.by, at: signOff.at })] : [],
    ),
    ...ASKING.flatMap((part) =>
      of(part).length > 0 ? ['', own(part), ...of(part).flatMap(lines(own))] : [],
    ),
    '',
    own('rest', { fine: of('fine').length, na: of('na').length }),
  ].join('\n')}\n`;
}

/** What holds the course, and nothing else. */
export const heldText = ({ items }: Pick<Gate, 'items'>, lang: UiLang): string =>
  items
    .filter(({ holds }) => holds)
    .flatMap(lines((key, data) => sayGate(key, lang, data)))
    .join('\n');

const scoreData = ({ criteria: _, grade, ...figures }: GateScore): MessageData => ({
  ...figures,
  grade: grade && `, ${grade}`,
});

const lines =
  (own: (key: string, data?: MessageData) => string) =>
  ({ holds, what, why, how, ruleId, location, detail, override }: GateItem): string[] => {
    const place = placeText(location);
    return [
      `  ${holds ? '■' : '□'} ${what}${place && `  ${place}`}  [${ruleId}]`,
      `      ${[why, detail && `(${detail})`, how].filter(Boolean).join(' ')}`,
      ...(override ? [`      ${own('overridden', { by: override.by, reason: override.reason })}`] : []),
    ];
  };
