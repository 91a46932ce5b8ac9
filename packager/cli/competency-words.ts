/** The words of `kriti competencies`. */
import { formatWords } from '../check/words.ts';
import type { MessageData, UiLang } from '../course/words.ts';

const WORDS = {
  en: {
    'about-list': 'list the competencies that can be chosen, or those that have all the words',
    'about-import': 'take in a portal’s framework, a list of your own or an export of FRAC',
    'about-suggest': 'tell which competencies the text of a course speaks of, with its sentences',
    'about-record': 'write the competencies of a course as the platform keeps them',
    'about-identify': 'give the competencies of a course the identifiers of the portal’s framework',
    'about-remove': 'take an imported framework away again',
    'opt-format': 'text or json',
    'opt-shape': 'competencies_v6, or competencies_v5 for older portals',
    'opt-most': 'how many to tell',
    'arg-words': 'of an area, theme, sub-theme, position, role or activity, in English or Hindi',
    'arg-file': 'JSON or CSV',
    imported:
      '{name}: {count, plural, one {# competency} other {# competencies}}, version {version}. Kept in {folder}',
    found: '{count, plural, =0 {Nothing matches} one {# competency} other {# competencies}}',
    framework:
      '{kind, select, portal {Portal’s framework} frac {FRAC} other {List}} {id}: {name}, {count, plural, one {# competency} other {# competencies}}, version {version} of {date}',
    'names-only':
      'Names only: no portal’s framework is imported, so packages and dossiers carry no identifier of a competency. Export the framework in your portal and: kriti competencies import <file>',
    'with-identifiers': 'Identifiers come from the portal’s framework.',
    level: 'Level {level}',
    'no-file': '{file} could not be read: {reason}',
    'no-framework': 'No framework “{id}” is imported. Imported are: {known}',
    removed: '{id} is taken away. Courses keep what they claim.',
    'nothing-suggested': 'The text of the course speaks of no competency that Kriti knows words for',
    claimed: 'claimed already',
    identified:
      '{count, plural, =0 {No competency changes} one {# competency has its identifiers now} other {# competencies have their identifiers now}}; {open, plural, =0 {all have them} one {one has none} other {# have none}}',
    'no-portal': 'No portal’s framework is imported; nothing was changed',
  },
  hi: {
    'about-list': 'चुनी जा सकने वाली दक्षताएँ दिखाएँ, या वे जिनमें दिए गए सब शब्द हों',
    'about-import': 'पोर्टल का ढाँचा, अपनी सूची या FRAC का निर्यात लें',
    'about-suggest': 'बताएँ कि कोर्स का पाठ किन दक्षताओं की बात करता है, उसके वाक्यों के साथ',
    'about-record': 'कोर्स की दक्षताएँ उस रूप में लिखें जिसमें प्लेटफ़ॉर्म रखता है',
    'about-identify': 'कोर्स की दक्षताओं को पोर्टल के ढाँचे की पहचान दें',
    'about-remove': 'आयात किया ढाँचा हटाएँ',
    'opt-format': 'text या json',
    'opt-shape': 'competencies_v6, या पुराने पोर्टल के लिए competencies_v5',
    'opt-most': 'कितनी बताएँ',
    'arg-words': 'क्षेत्र, विषय, उप-विषय, पद, भूमिका या गतिविधि के शब्द, हिंदी या अंग्रेज़ी में',
    'arg-file': 'JSON या CSV',
    imported: '{name}: {count, plural, one {# दक्षता} other {# दक्षताएँ}}, संस्करण {version}। {folder} में रखा गया',
    found: '{count, plural, =0 {कुछ नहीं मिला} one {# दक्षता} other {# दक्षताएँ}}',
    framework:
      '{kind, select, portal {पोर्टल का ढाँचा} frac {FRAC} other {सूची}} {id}: {name}, {count, plural, one {# दक्षता} other {# दक्षताएँ}}, {date} का संस्करण {version}',
    'names-only':
      'केवल नाम: पोर्टल का ढाँचा आयात नहीं हुआ है, इसलिए पैकेज और डोज़ियर में दक्षता की पहचान नहीं जाती। अपने पोर्टल से ढाँचा निर्यात करें और लिखें: kriti competencies import <file>',
    'with-identifiers': 'पहचानें पोर्टल के ढाँचे से आती हैं।',
    level: 'स्तर {level}',
    'no-file': '{file} पढ़ी नहीं जा सकी: {reason}',
    'no-framework': '“{id}” नाम का ढाँचा आयात नहीं हुआ। ये हैं: {known}',
    removed: '{id} हटा दिया गया। कोर्स में जो दक्षताएँ हैं, वे वैसी ही हैं।',
    'nothing-suggested': 'कोर्स का पाठ ऐसी किसी दक्षता की बात नहीं करता जिसके शब्द कृति जानती हो',
    claimed: 'पहले से चुनी हुई',
    identified:
      '{count, plural, =0 {कोई दक्षता नहीं बदलती} one {# दक्षता को अब पहचान मिली} other {# दक्षताओं को अब पहचान मिली}}; {open, plural, =0 {सबके पास है} one {एक के पास नहीं है} other {# के पास नहीं है}}',
    'no-portal': 'पोर्टल का ढाँचा आयात नहीं हुआ है; कुछ नहीं बदला',
  },
} as const satisfies Readonly<Record<UiLang, Readonly<Record<string, string>>>>;

export type SayCompetency = (key: keyof (typeof WORDS)['en'], data?: MessageData) => string;

export const speakCompetencies =
  (lang: UiLang): SayCompetency =>
  (key, data) =>
    formatWords(WORDS[lang][key], lang, data);
