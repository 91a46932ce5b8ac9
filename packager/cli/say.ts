/** The command line's own words. */
import { formatWords } from '../check/words.ts';
import { type MessageData, UI_LANGS, type UiLang } from '../course/words.ts';

/** `--lang` if given, else KRITI_LANG, else the language of the terminal, else English. */
export function langOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): UiLang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  const wanted = asked ?? env.KRITI_LANG ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '';
  return UI_LANGS.find((lang) => wanted.toLowerCase().startsWith(lang)) ?? 'en';
}

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    about: 'Authoring, checking and packaging of course content for Mission Karmayogi',
    'help-usage': 'Usage:',
    'help-arguments': 'Arguments:',
    'help-options': 'Options:',
    'help-commands': 'Commands:',
    'opt-version': 'print the version',
    'opt-help': 'show this help',
    'opt-dictionary':
      'FreeDict dictionary (freedict-eng-hin.dict.dz) to find translations by; else the one that is installed',
    'opt-corpus': 'also compare with the documents of a corpus: a folder, or postgres://user@host/database',
    'opt-profile':
      'whose demands count: standard, igot, ministry, agency, moodle, ilias, openedx, scormcloud, blackboard, one brought into the app, or a profile file',
    'opt-profile-own':
      'whose rules hold it: igot, ministry, agency, one brought into the app, or a profile file; not said: the course’s own, else igot',
    'opt-format': 'text, json, html, csv, sarif, junit or pdf',
    'opt-output': 'write to a file instead of the screen',
    'opt-quiet': 'print nothing but the report, and that only if something was found',
    'opt-lang': 'en or hi',
    'opt-fail-on': 'exit with 1 from this severity on: error, warning or never',
    'opt-run': 'also run it in a browser, for eight minutes at most, on: all, or names joined by commas',
    'opt-axe': 'also look at its pages with axe-core, in a browser',
    'opt-lms': 'the platform to stand in for',
    'diff-before': 'a course folder or a package, as it was',
    'diff-after': 'the same, as it is now',
    'diff-format': 'text or json',
    'diff-unreadable': '“{path}” is neither a course nor a readable package',
    example: 'Example:',
    'own-failure': 'Kriti itself broke down. Please send these lines to whoever looks after it:',
    'profile-missing': 'There is no profile “{name}”, and no such file. Known: {known}',
    'profile-not-json': '{file} is not readable JSON: {detail}',
    'profile-malformed': '{file}: {place} is not as a profile needs it: {detail}',
    'profile-idle-basis': '{file}: it gives a reason for “{detail}”, of which it says nothing',
    'profile-of-course':
      'The course is judged by the rules of “{name}”, which this machine does not have. Bring its profile into the app, or name its file with --profile',
    'profile-unknown-rule': '{file}: there is no rule “{detail}”. See: kriti rules',
    'profile-unknown-limit': '{file}: there is no limit “{detail}”',
    'output-failed': '{file} could not be written: {reason}',
    checking: '{at}: {done} of {total}',
    written: 'Report: {file}',
    stopped: 'Stopped. Nothing was left half-written.',
    'run-unknown': 'There is no platform “{name}” to run on. Known: {known}',
    'no-course':
      '“{path}” holds no course: there is no course.json in it. Name the folder that holds the course',
    playing: 'Running “{title}” at {url} — stop with Ctrl-C',
    'not-playable': '“{path}” is {kind}; it cannot be run here',
    'nothing-to-play': '“{path}” names no file to start with',
  },
  hi: {
    about: 'मिशन कर्मयोगी के लिए कोर्स बनाना, जाँचना और पैक करना',
    'help-usage': 'ऐसे लिखें:',
    'help-arguments': 'क्या-क्या देना है:',
    'help-options': 'विकल्प:',
    'help-commands': 'आदेश:',
    'opt-version': 'संस्करण दिखाएँ',
    'opt-help': 'यह सहायता दिखाएँ',
    'opt-dictionary': 'अनुवाद खोजने के लिए FreeDict शब्दकोश (freedict-eng-hin.dict.dz); न दें तो जो मशीन पर हो',
    'opt-corpus': 'किसी संग्रह के दस्तावेज़ों से भी मिलाएँ: फ़ोल्डर, या postgres://user@host/database',
    'opt-profile':
      'किसकी माँगें मानी जाएँ: standard, igot, ministry, agency, moodle, ilias, openedx, scormcloud, blackboard, ऐप में लाई गई कोई प्रोफ़ाइल, या प्रोफ़ाइल फ़ाइल',
    'opt-profile-own':
      'किसके नियम लागू हों: igot, ministry, agency, ऐप में लाई गई कोई प्रोफ़ाइल, या प्रोफ़ाइल फ़ाइल; न बताने पर कोर्स के अपने, नहीं तो igot',
    'opt-format': 'text, json, html, csv, sarif, junit या pdf',
    'opt-output': 'स्क्रीन के बजाय फ़ाइल में लिखें',
    'opt-quiet': 'केवल रिपोर्ट दिखाएँ, वह भी कुछ मिलने पर ही',
    'opt-lang': 'en या hi',
    'opt-fail-on': 'इस गंभीरता से 1 के साथ समाप्त हो: error, warning या never',
    'opt-run': 'ब्राउज़र में चलाकर भी देखें, ज़्यादा से ज़्यादा आठ मिनट: all, या कॉमा से जुड़े नाम',
    'opt-axe': 'पृष्ठों को ब्राउज़र में axe-core से भी देखें',
    'opt-lms': 'किस मंच की तरह चले',
    'diff-before': 'कोर्स का फ़ोल्डर या पैकेज, जैसा पहले था',
    'diff-after': 'वही, जैसा अब है',
    'diff-format': 'text या json',
    'diff-unreadable': '“{path}” न कोर्स है, न पढ़ने योग्य पैकेज',
    example: 'उदाहरण:',
    'own-failure': 'कृति में ही कमी आ गई। ये पंक्तियाँ कृति सँभालने वालों को भेजें:',
    'profile-missing': '“{name}” नाम की न प्रोफ़ाइल है न फ़ाइल। ये हैं: {known}',
    'profile-not-json': '{file} JSON के रूप में पढ़ी नहीं जा सकी: {detail}',
    'profile-malformed': '{file}: {place} प्रोफ़ाइल जैसा नहीं लिखा: {detail}',
    'profile-idle-basis': '{file}: “{detail}” का कारण लिखा है, पर उसके बारे में कुछ नहीं कहा गया',
    'profile-of-course':
      'यह कोर्स “{name}” के नियमों से जाँचा जाता है, जो इस मशीन पर नहीं हैं। उसकी प्रोफ़ाइल ऐप में लाएँ, या --profile से उसकी फ़ाइल बताएँ',
    'profile-unknown-rule': '{file}: “{detail}” नाम का कोई नियम नहीं। देखें: kriti rules',
    'profile-unknown-limit': '{file}: “{detail}” नाम की कोई सीमा नहीं',
    'output-failed': '{file} लिखी नहीं जा सकी: {reason}',
    checking: '{at}: {total} में से {done}',
    written: 'रिपोर्ट: {file}',
    stopped: 'रोक दिया। कुछ भी अधूरा नहीं छूटा।',
    'run-unknown': '“{name}” नाम का मंच यहाँ नहीं। ये हैं: {known}',
    'no-course': '“{path}” में कोई कोर्स नहीं है: इसमें course.json नहीं है। वह फ़ोल्डर दें जिसमें कोर्स है',
    playing: '“{title}” {url} पर चल रहा है — Ctrl-C से रोकें',
    'not-playable': '“{path}” {kind} है; यहाँ नहीं चल सकता',
    'nothing-to-play': '“{path}” में शुरुआती फ़ाइल नहीं लिखी',
  },
};

export type Say = (key: string, data?: MessageData) => string;

/** The speaker of a language; a key it does not know is returned as it is. */
export const speak =
  (lang: UiLang): Say =>
  (key, data) =>
    formatWords(WORDS[lang][key] ?? key, lang, data);
