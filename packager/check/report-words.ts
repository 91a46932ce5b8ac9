/** The words around findings: headings, counts and verdicts of a report. */
import type { UiLang } from '../course/words.ts';
import type { PackageKind } from '../read/kind.ts';

interface FrameWords {
  readonly error: string;
  readonly warning: string;
  readonly review: string;
  readonly info: string;
  readonly pass: string;
  readonly warn: string;
  readonly fail: string;
  /** With errors, warnings, reviews, infos and passed. */
  readonly counts: string;
  readonly more: string;
  readonly files: string;
  readonly title: string;
  readonly where: string;
  readonly what: string;
  readonly why: string;
  readonly how: string;
  readonly rule: string;
  readonly severity: string;
  readonly runtime: string;
  readonly firstScreen: string;
  readonly lastScreen: string;
  /** One launch on one LMS; which, where it is none of the visits. */
  readonly launch: string;
  readonly recorded: string;
}

export const FRAME: Readonly<Record<UiLang, FrameWords>> = {
  en: {
    error: 'Must be mended',
    warning: 'Worth mending',
    review: 'Only a person can say',
    info: 'Good to know',
    pass: 'Nothing to mend',
    warn: 'Can be used, with something to look at',
    fail: 'Cannot be used as it is',
    counts:
      '{errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}, {reviews, plural, one {# question} other {# questions}}, {infos, plural, one {# note} other {# notes}}; {passed, plural, one {# check} other {# checks}} passed',
    more: 'and {count, number} more',
    files:
      '{count, plural, one {# file} other {# files}}: {pass, number} fine, {warn, number} to look at, {fail, number} to mend',
    title: 'Report of the check',
    where: 'Where',
    what: 'What',
    why: 'Why',
    how: 'How',
    rule: 'Rule',
    severity: 'Severity',
    runtime: 'When it ran',
    firstScreen: 'The first screen',
    lastScreen: 'The last screen the robot reached',
    launch:
      '{lms}, {phase, select, lesson {lesson “{title}”} review {review mode} window {in a window of its own} alone {without a platform} other {visit {attempt, number}}}: {calls, plural, =0 {no call to the platform} one {# call} other {# calls}}',
    recorded:
      'recorded: {completion}{success, select, unknown {} other {, {success}}}{score, select, none {} other {, score {score}}}; place “{location}”; {length, number} characters of its own data',
  },
  hi: {
    error: 'ठीक करना ज़रूरी है',
    warning: 'सुधारना अच्छा है',
    review: 'यह केवल व्यक्ति बता सकता है',
    info: 'जानकारी के लिए',
    pass: 'कुछ ठीक नहीं करना',
    warn: 'चल सकता है, पर कुछ देख लें',
    fail: 'ऐसे ही नहीं चलेगा',
    counts:
      '{errors, number} ज़रूरी, {warnings, number} सुधार, {reviews, number} सवाल, {infos, number} जानकारी; {passed, number} जाँचें ठीक रहीं',
    more: 'और {count, number}',
    files: '{count, number} फ़ाइलें: {pass, number} ठीक, {warn, number} देखने लायक, {fail, number} ठीक करनी हैं',
    title: 'जाँच की रिपोर्ट',
    where: 'कहाँ',
    what: 'क्या',
    why: 'क्यों',
    how: 'कैसे',
    rule: 'नियम',
    severity: 'गंभीरता',
    runtime: 'चलाने पर',
    firstScreen: 'पहली स्क्रीन',
    lastScreen: 'रोबोट जिस आख़िरी स्क्रीन तक पहुँचा',
    launch:
      '{lms}, {phase, select, lesson {पाठ “{title}”} review {दोबारा देखने पर} window {अपनी अलग विंडो में} alone {बिना मंच के} other {बार {attempt, number}}}: {calls, plural, =0 {मंच को कोई कॉल नहीं} other {# कॉल}}',
    recorded:
      'दर्ज हुआ: {completion, select, completed {पूर्ण} incomplete {अधूरा} other {शुरू नहीं}}{success, select, passed {, उत्तीर्ण} failed {, अनुत्तीर्ण} other {}}{score, select, none {} other {, अंक {score}}}; जगह “{location}”; अपना डेटा {length, number} अक्षर',
  },
};

export const KIND_NAMES: Readonly<Record<PackageKind, Readonly<Record<UiLang, string>>>> = {
  scorm12: { en: 'SCORM 1.2', hi: 'SCORM 1.2' },
  'scorm2004-2': { en: 'SCORM 2004 2nd Edition', hi: 'SCORM 2004, दूसरा संस्करण' },
  'scorm2004-3': { en: 'SCORM 2004 3rd Edition', hi: 'SCORM 2004, तीसरा संस्करण' },
  'scorm2004-4': { en: 'SCORM 2004 4th Edition', hi: 'SCORM 2004, चौथा संस्करण' },
  'scorm2004-unknown': { en: 'SCORM 2004, edition not stated', hi: 'SCORM 2004, संस्करण नहीं लिखा' },
  cmi5: { en: 'cmi5', hi: 'cmi5' },
  tincan: { en: 'xAPI package', hi: 'xAPI पैकेज' },
  aicc: { en: 'AICC', hi: 'AICC' },
  h5p: { en: 'H5P', hi: 'H5P' },
  elp: { en: 'eXeLearning project', hi: 'eXeLearning परियोजना' },
  'ims-cp': { en: 'IMS content package', hi: 'IMS सामग्री पैकेज' },
  'ims-qti': { en: 'IMS question package', hi: 'IMS प्रश्न पैकेज' },
  html: { en: 'Web pages', hi: 'वेब पृष्ठ' },
  pdf: { en: 'PDF', hi: 'PDF' },
  video: { en: 'Video', hi: 'वीडियो' },
  audio: { en: 'Audio', hi: 'ऑडियो' },
  image: { en: 'Picture', hi: 'चित्र' },
  epub: { en: 'EPUB', hi: 'EPUB' },
  office: { en: 'Office document', hi: 'ऑफ़िस दस्तावेज़' },
  dossier: { en: 'Dossier', hi: 'डोज़ियर' },
  course: { en: 'Course', hi: 'कोर्स' },
  unknown: { en: 'Unknown', hi: 'पहचान नहीं हुई' },
};
