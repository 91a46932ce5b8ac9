/** The words of the person's page, and how they are said. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageData, UiLang } from '../../course/words.ts';
import { NOTE_WORDS } from '../note-words.ts';
import type { CallNote } from '../recording.ts';

const EN = {
  platform: 'Platform',
  language: 'Language',
  leave: 'Leave the course',
  close: 'Close the tab',
  again: 'Launch again',
  forget: 'Forget everything',
  launch: 'Launch {n, number}',
  'left-head': 'You have left the course',
  'closed-head': 'The tab was closed',
  'left-text': 'Launch it again to see what the platform remembers.',
  record: 'On the platform’s server',
  completion: 'Completion',
  'completion-completed': 'Completed',
  'completion-incomplete': 'Begun',
  'completion-not attempted': 'Not begun',
  'completion-unknown': 'Unknown',
  success: 'Result',
  'success-passed': 'Passed',
  'success-failed': 'Not passed',
  'success-unknown': 'None yet',
  score: 'Score',
  progress: 'Progress',
  place: 'Place',
  none: 'None yet',
  state: 'State (suspend_data)',
  'state-used': '{used, number} of {limit, number} characters',
  'state-over': '{used, number} characters; the standard allows {limit, number}',
  'all-there': 'All the course wrote has reached the server',
  waiting: '{n, plural, one {# value has} other {# values have}} not reached the server',
  lost: '{n, plural, one {# value was} other {# values were}} lost on the way out',
  'waiting-why': 'Lost if the tab is closed now:',
  more: 'and {n, number} more',
  calls: '{n, plural, =0 {No calls yet} one {# call} other {# calls}}',
  'calls-empty': 'What the course says to the platform appears here, call by call.',
  odd: 'Only what is odd',
  copy: 'Copy the log',
  copied: 'Copied',
  time: 'Time',
  call: 'Call',
  answer: 'Answer',
  code: 'Code',
  saved: 'Reached the server',
  'saved-commit': 'after a commit',
  'saved-finish': 'at the end of the session',
  'saved-interaction': 'two seconds after the last sign of life',
  'saved-leave': 'on leaving',
  network: 'In your own browser a course can reach the internet. In the robot’s it cannot.',
  course: 'Course',
  screen: 'Screen',
  'screen-phone': 'Phone',
  'screen-tablet': 'Tablet',
  'screen-desktop': 'Desktop',
  'screen-turn': 'Turn',
  'screen-size': '{width} × {height}',
  'screen-scaled': '{width} × {height}, at {percent, number} %',
} as const;

export type Word = keyof typeof EN;

const HI: Readonly<Record<Word, string>> = {
  platform: 'मंच',
  language: 'भाषा',
  leave: 'कोर्स से निकलें',
  close: 'टैब बंद करें',
  again: 'फिर से खोलें',
  forget: 'सब भुला दें',
  launch: 'लॉन्च {n, number}',
  'left-head': 'आप कोर्स से निकल चुके हैं',
  'closed-head': 'टैब बंद हो गया',
  'left-text': 'मंच को क्या याद है, यह देखने के लिए इसे फिर से खोलें।',
  record: 'मंच के सर्वर पर',
  completion: 'पूर्णता',
  'completion-completed': 'पूरा हुआ',
  'completion-incomplete': 'शुरू हुआ',
  'completion-not attempted': 'शुरू नहीं हुआ',
  'completion-unknown': 'पता नहीं',
  success: 'नतीजा',
  'success-passed': 'पास',
  'success-failed': 'पास नहीं',
  'success-unknown': 'अभी नहीं',
  score: 'अंक',
  progress: 'प्रगति',
  place: 'जगह',
  none: 'अभी नहीं',
  state: 'स्थिति (suspend_data)',
  'state-used': '{limit, number} में से {used, number} अक्षर',
  'state-over': '{used, number} अक्षर; मानक {limit, number} तक की अनुमति देता है',
  'all-there': 'कोर्स ने जो लिखा, सब सर्वर तक पहुँच गया है',
  waiting: '{n, plural, one {# मान सर्वर तक नहीं पहुँचा} other {# मान सर्वर तक नहीं पहुँचे}}',
  lost: '{n, plural, one {निकलते समय # मान खो गया} other {निकलते समय # मान खो गए}}',
  'waiting-why': 'अभी टैब बंद करने पर ये खो जाएँगे:',
  more: 'और {n, number}',
  calls: '{n, plural, =0 {अभी कोई कॉल नहीं} other {# कॉल}}',
  'calls-empty': 'कोर्स मंच से जो कहता है, वह यहाँ एक-एक कॉल में दिखेगा।',
  odd: 'केवल असामान्य',
  copy: 'लॉग कॉपी करें',
  copied: 'कॉपी हो गया',
  time: 'समय',
  call: 'कॉल',
  answer: 'उत्तर',
  code: 'कोड',
  saved: 'सर्वर तक पहुँचा',
  'saved-commit': 'commit के बाद',
  'saved-finish': 'सत्र के अंत में',
  'saved-interaction': 'आख़िरी हलचल के दो सेकंड बाद',
  'saved-leave': 'निकलते समय',
  network: 'आपके ब्राउज़र में कोर्स इंटरनेट तक जा सकता है; रोबोट के ब्राउज़र में नहीं।',
  course: 'कोर्स',
  screen: 'स्क्रीन',
  'screen-phone': 'फ़ोन',
  'screen-tablet': 'टैबलेट',
  'screen-desktop': 'डेस्कटॉप',
  'screen-turn': 'घुमाएँ',
  'screen-size': '{width} × {height}',
  'screen-scaled': '{width} × {height}, {percent, number} % पर',
};

const TABLE: Readonly<Record<UiLang, Readonly<Record<Word, string>>>> = { en: EN, hi: HI };
/** Indian grouping; digits 0-9 in both languages (ui/brief.md 5). */
const LOCALE: Readonly<Record<UiLang, string>> = { en: 'en-IN', hi: 'hi-IN-u-nu-latn' };

/** Says a message in a language. */
export const say = (lang: UiLang, word: Word, data?: MessageData): string =>
  String(new IntlMessageFormat(TABLE[lang][word], LOCALE[lang]).format(data));

/** Says what is odd about a call; a note without words shows its key. */
export function sayNote(lang: UiLang, note: CallNote): string {
  const message = NOTE_WORDS[lang][note.key];
  return message === undefined
    ? note.key
    : String(new IntlMessageFormat(message, LOCALE[lang]).format(note.data));
}
