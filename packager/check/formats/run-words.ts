/** The words for launches: of each its platform, what was recorded, and what else was seen. */
import type { UiLang } from '../../course/words.ts';
import type { RunReport } from '../report.ts';
import { formatWords } from '../words.ts';

/** What is counted of a launch where it was seen. */
const SEEN = ['missing', 'network', 'console', 'dialogs', 'popups', 'downloads'] as const;

interface RunWords {
  readonly platform: string;
  readonly launch: string;
  readonly calls: string;
  readonly recorded: string;
  readonly seen: string;
  /** Which launch; those that are no visits are named. */
  readonly which: string;
  readonly record: string;
  readonly place: string;
  readonly hung: string;
  readonly counted: Readonly<Record<(typeof SEEN)[number], string>>;
  /** A check that was not made is said, as every other that a person must see to. */
  readonly notRun: string;
}

export const RUN_REPORT_WORDS: Readonly<Record<UiLang, RunWords>> = {
  en: {
    platform: 'Platform',
    launch: 'Launch',
    calls: 'Calls',
    recorded: 'Recorded',
    seen: 'Also seen',
    which:
      '{phase, select, lesson {Lesson “{title}”} review {Review mode} window {In a window of its own} alone {Without a platform} other {Visit {attempt, number}}}',
    record:
      '{completion}{success, select, unknown {} other {, {success}}}{score, select, none {} other {, score {score}}}',
    place: 'Place “{location}”, {length, number} characters of its own data',
    hung: 'it hung',
    counted: {
      missing: '{count, plural, one {# file not there} other {# files not there}}',
      network: '{count, plural, one {# address outside} other {# addresses outside}}',
      console: '{count, plural, one {# error} other {# errors}} of its scripts',
      dialogs: '{count, plural, one {# dialog box} other {# dialog boxes}}',
      popups: '{count, plural, one {# new window} other {# new windows}}',
      downloads: '{count, plural, one {# download} other {# downloads}}',
    },
    notRun:
      'review: not run. What only shows in a browser, when a learner opens the package, was not looked at.',
  },
  hi: {
    platform: 'मंच',
    launch: 'कब खोला',
    calls: 'कॉल',
    recorded: 'क्या दर्ज हुआ',
    seen: 'और क्या दिखा',
    which:
      '{phase, select, lesson {पाठ “{title}”} review {दोबारा देखने पर} window {अपनी अलग विंडो में} alone {बिना मंच के} other {बार {attempt, number}}}',
    record:
      '{completion, select, completed {पूर्ण} incomplete {अधूरा} unknown {पता नहीं} other {शुरू नहीं}}{success, select, passed {, उत्तीर्ण} failed {, अनुत्तीर्ण} other {}}{score, select, none {} other {, अंक {score}}}',
    place: 'जगह “{location}”, अपना डेटा {length, number} अक्षर',
    hung: 'अटक गया',
    counted: {
      missing: '{count, plural, one {# फ़ाइल नहीं मिली} other {# फ़ाइलें नहीं मिलीं}}',
      network: '{count, plural, one {बाहर का # पता} other {बाहर के # पते}}',
      console: 'स्क्रिप्ट की {count, plural, one {# गड़बड़ी} other {# गड़बड़ियाँ}}',
      dialogs: '{count, number} संवाद बॉक्स',
      popups: '{count, number} नई विंडो',
      downloads: '{count, number} डाउनलोड',
    },
    notRun: 'जाँच नहीं हुई (review: not run)। जो केवल ब्राउज़र में, शिक्षार्थी के पैकेज खोलने पर दिखता है, वह नहीं देखा गया।',
  },
};

export const whichLaunch = ({ phase, attempt, activity }: RunReport, lang: UiLang): string =>
  formatWords(RUN_REPORT_WORDS[lang].which, lang, {
    ...{ phase: phase ?? 'visit', attempt, title: activity?.title ?? '' },
  });

export function whatWasRecorded({ recorded }: RunReport, lang: UiLang): string {
  const { completion, success, scoreScaled } = recorded;
  const score = scoreScaled === undefined ? 'none' : String(scoreScaled);
  return formatWords(RUN_REPORT_WORDS[lang].record, lang, { completion, success, score });
}

/** Where the learner would come back to; '' where nothing was kept. */
export const whatComesBack = (
  { recorded: { location, suspendDataLength: length } }: RunReport,
  lang: UiLang,
): string =>
  location === '' && length === 0
    ? ''
    : formatWords(RUN_REPORT_WORDS[lang].place, lang, { location, length });

/** Facts of one launch that nobody wants to see, each by itself. */
export const whatElseWasSeen = (run: RunReport, lang: UiLang): string[] => [
  ...(run.hung ? [RUN_REPORT_WORDS[lang].hung] : []),
  ...SEEN.filter((what) => run[what].length > 0).map((what) =>
    formatWords(RUN_REPORT_WORDS[lang].counted[what], lang, { count: run[what].length }),
  ),
];
