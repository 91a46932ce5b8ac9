/**
 * The player's words in English and Hindi. The exporter writes those of the
 * course's languages into the package and uses them where blocks ask for a
 * label; a course in another language gets the English ones, marked as such.
 * No plural forms: the player has no message formatter, so no label needs one.
 */
import type { Labels } from './course-data.ts';

const en = {
  menu: 'Menu',
  contents: 'Contents',
  skip: 'Skip to the page',
  language: 'Language',
  close: 'Close',
  previous: 'Previous',
  next: 'Next',
  finish: 'Finish',
  'place-saved': 'Your place is saved',
  'place-browser': 'Your place is kept in this browser',
  'place-resumed': 'You are where you left off',
  'place-none': 'Preview: nothing is recorded',

  'stage-watch': 'Watch',
  'stage-think': 'Think',
  'stage-do': 'Do',
  'stage-explore': 'Explore',
  'stage-test': 'Test',
  module: 'Module {n}',
  minutes: '{n}\u00a0min',
  progress: '{seen} of {all} pages',
  'time-left': 'about {n} min left',
  'all-done': 'complete',
  'module-progress': '{seen} of {all}',
  opened: 'opened',

  search: 'Search',
  'search-in': 'Search in this course',
  'search-found': 'Pages found: {n}',
  'search-none': 'No page has “{words}”.',

  display: 'Text and display',
  'text-size': 'Text size',
  'size-1': 'Normal',
  'size-2': 'Large',
  'size-3': 'Larger',
  'size-4': 'Largest',
  colours: 'Colours',
  'mode-auto': 'As on this device',
  'mode-light': 'Light',
  'mode-dark': 'Dark',
  'mode-high': 'High contrast',
  wide: 'Wide spacing',
  captions: 'Captions in films',

  'callout-note': 'Note',
  'callout-tip': 'Tip',
  'callout-caution': 'Caution',
  'callout-example': 'Example',
  table: 'Table',
  video: 'Film',
  transcript: 'Transcript',

  'choose-all': 'Choose all that are right.',
  'check-answer': 'Check answer',
  'choose-first': 'Choose an answer first.',
  right: 'Right.',
  wrong: 'Not right.',
  partly: 'Partly right. Look at your choices again.',
  'mark-right': 'right',
  'mark-wrong': 'not right',
  'mark-missed': 'this is right',

  question: 'Question {n} of {all}',
  attempt: 'Attempt {n} of {all}',
  'attempt-any': 'Attempt {n}',
  'to-pass': 'To pass: {mark}%',
  'submit-test': 'Submit test',
  unanswered: 'Not answered: {list}. Answer, or press “Submit test” once more to hand it in as it is.',
  passed: 'Passed: {score}%',
  failed: 'Not passed: {score}%',
  detail: '{right} of {all} right. {mark}% is needed.',
  'detail-best': 'Best of your attempts: {score}%. {mark}% is needed.',
  'attempts-left': 'Attempts left: {n}',
  'attempts-none': 'No attempts are left.',
  'review-below': 'Each question below shows what is right.',
  'try-again': 'Try again',

  'end-title': 'What is recorded',
  'end-pages': 'Pages opened: {seen} of {all}',
  'end-test': '{title}: {score}%. {mark}% is needed.',
  'end-test-open': '{title}: not taken yet',
  'end-complete': 'You have completed this course.',
  'end-lost': 'The test is not passed and no attempts are left.',
  'end-incomplete': 'The course is not complete yet. Still to do:',
  'end-lms': 'This has been sent to the platform. You can close this window.',
  'end-browser': 'This is kept in this browser only. You can close this window.',
  'end-none': 'This is a preview: nothing has been recorded.',

  'no-script': 'This course needs JavaScript. Switch it on in your browser and open the course again.',
} as const;

type Key = keyof typeof en;

const hi: Readonly<Record<Key, string>> = {
  menu: 'सूची',
  contents: 'विषय सूची',
  skip: 'सीधे पृष्ठ पर जाएँ',
  language: 'भाषा',
  close: 'बंद करें',
  previous: 'पिछला',
  next: 'अगला',
  finish: 'समाप्त करें',
  'place-saved': 'आपकी जगह सहेज ली गई है',
  'place-browser': 'आपकी जगह इसी ब्राउज़र में रखी है',
  'place-resumed': 'आप वहीं हैं जहाँ रुके थे',
  'place-none': 'पूर्वावलोकन: कुछ दर्ज नहीं हो रहा',

  'stage-watch': 'देखें',
  'stage-think': 'सोचें',
  'stage-do': 'करें',
  'stage-explore': 'खोजें',
  'stage-test': 'परखें',
  module: 'भाग {n}',
  minutes: '{n}\u00a0मि.',
  progress: '{all} में से {seen} पृष्ठ',
  'time-left': 'लगभग {n} मि. शेष',
  'all-done': 'पूरा',
  'module-progress': '{seen} / {all}',
  opened: 'देखा हुआ',

  search: 'ढूँढें',
  'search-in': 'इस कोर्स में ढूँढें',
  'search-found': 'मिले पृष्ठ: {n}',
  'search-none': '“{words}” किसी पृष्ठ पर नहीं है।',

  display: 'पाठ और प्रदर्शन',
  'text-size': 'अक्षरों का आकार',
  'size-1': 'सामान्य',
  'size-2': 'बड़ा',
  'size-3': 'और बड़ा',
  'size-4': 'सबसे बड़ा',
  colours: 'रंग',
  'mode-auto': 'डिवाइस जैसा',
  'mode-light': 'हल्का',
  'mode-dark': 'गहरा',
  'mode-high': 'तेज़ कंट्रास्ट',
  wide: 'खुली लिखावट',
  captions: 'फ़िल्मों में कैप्शन',

  'callout-note': 'ध्यान दें',
  'callout-tip': 'सुझाव',
  'callout-caution': 'सावधान',
  'callout-example': 'उदाहरण',
  table: 'तालिका',
  video: 'फ़िल्म',
  transcript: 'लिखित रूप',

  'choose-all': 'जितने सही हों, सब चुनें।',
  'check-answer': 'उत्तर जाँचें',
  'choose-first': 'पहले कोई उत्तर चुनें।',
  right: 'सही।',
  wrong: 'सही नहीं।',
  partly: 'कुछ सही है। अपने चुनाव फिर देखें।',
  'mark-right': 'सही',
  'mark-wrong': 'सही नहीं',
  'mark-missed': 'यह सही है',

  question: 'प्रश्न {n} / {all}',
  attempt: 'प्रयास {n} / {all}',
  'attempt-any': 'प्रयास {n}',
  'to-pass': 'उत्तीर्ण होने के लिए: {mark}%',
  'submit-test': 'परीक्षा जमा करें',
  unanswered: 'बिना उत्तर: {list}। उत्तर दें, या ऐसे ही जमा करने के लिए “परीक्षा जमा करें” फिर दबाएँ।',
  passed: 'उत्तीर्ण: {score}%',
  failed: 'उत्तीर्ण नहीं: {score}%',
  detail: '{all} में से {right} सही। {mark}% चाहिए।',
  'detail-best': 'आपका सबसे अच्छा प्रयास: {score}%। {mark}% चाहिए।',
  'attempts-left': 'बचे प्रयास: {n}',
  'attempts-none': 'अब कोई प्रयास नहीं बचा।',
  'review-below': 'नीचे हर प्रश्न पर दिखाया गया है कि सही क्या है।',
  'try-again': 'फिर कोशिश करें',

  'end-title': 'क्या दर्ज हुआ',
  'end-pages': 'देखे गए पृष्ठ: {all} में से {seen}',
  'end-test': '{title}: {score}%। {mark}% चाहिए।',
  'end-test-open': '{title}: अभी दी नहीं गई',
  'end-complete': 'आपने यह कोर्स पूरा कर लिया है।',
  'end-lost': 'परीक्षा उत्तीर्ण नहीं हुई और कोई प्रयास नहीं बचा।',
  'end-incomplete': 'कोर्स अभी पूरा नहीं हुआ। यह बाकी है:',
  'end-lms': 'यह मंच को भेज दिया गया है। अब आप यह विंडो बंद कर सकते हैं।',
  'end-browser': 'यह केवल इसी ब्राउज़र में रखा है। अब आप यह विंडो बंद कर सकते हैं।',
  'end-none': 'यह पूर्वावलोकन है: कुछ भी दर्ज नहीं हुआ।',

  'no-script': 'इस कोर्स के लिए JavaScript चाहिए। ब्राउज़र में उसे चालू करके कोर्स फिर खोलें।',
};

/** Labels of each language the player speaks. */
export const LABELS: Readonly<Record<string, Labels>> = { en, hi };

/** The language of the labels for a course language: itself, or English. */
export const labelLanguage = (lang: string): string => {
  const base = lang.split('-')[0] ?? '';
  return base in LABELS ? base : 'en';
};
