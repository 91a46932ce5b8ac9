/** What the gate says beside the words of the rules. */
import { formatWords } from '../check/words.ts';
import type { MessageData, UiLang, Words } from '../course/words.ts';

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, Required<Words>>>>> = {
  en: {
    'is-original-not-run': {
      what: 'The course was compared with nothing yet',
      why: 'The platform asks for original content and a certificate; nobody can say yet whether any of it was copied.',
      how: 'Compare it with a corpus',
    },
    'is-original-passed': {
      what: 'Nothing in the course stands unexplained elsewhere',
      why: 'It was compared with the documents of the corpus.',
      how: 'Compare again when it changes',
    },
    'is-accessible-not-run': {
      what: 'Review: not run. No browser has looked at the pages',
      why: 'Contrast, names and order as a screen reader meets them were not tested.',
      how: 'Test the pages in a browser, or say by name why it may go up untested',
    },
    'is-accessible-passed': {
      what: 'A browser found no barrier on the pages',
      why: 'They were tested by rule in every theme and language; that is not yet a test with people.',
      how: 'Test again when it changes',
    },
    'score-card-minimums': {
      what: '{name}: {share} % of its points, {least} % are asked',
      why: 'Below that the platform gives the lowest grade, whatever the whole score is.',
      how: 'Answer what is open, and mend what was answered with no',
    },
    'statement-mandatory': {
      what: 'A mandatory statement is open',
      why: 'A mandatory statement: without a yes the platform disqualifies the course. Your name is kept with the answer.',
      how: 'Answer it, and say how you know',
    },
    'statement-open': {
      what: 'A statement is open',
      why: 'Nobody has answered it; it earns no points until somebody does. Your name is kept with the answer.',
      how: 'Answer it, and say how you know',
    },
    'statement-said': { what: 'A statement is answered', why: '{evidence}', how: 'Answer it anew' },
    'sign-open': {
      what: '{label}: nobody has signed yet',
      why: 'Each role of the process answers for the course by name.',
      how: 'Sign as {label}',
    },
    'sign-outdated': {
      what: '{label}: {by} signed before the course changed',
      why: 'The signature is for another state of the course.',
      how: 'Sign as {label} anew',
    },
    'sign-clash': {
      what: '{by} signed as {label} and as {clash}',
      why: 'On the platform nobody reviews or publishes a course of their own.',
      how: 'Have somebody else sign as {label}',
    },
    'uploads-refused': {
      what: '“{title}” is above {limit, number} MB',
      why: 'The platform refuses it: its files come to {size, number} MB.',
      how: 'Make its films and pictures lighter, or leave some out',
    },
    'uploads-refused-parts': {
      what: '“{title}” is above {limit, number} MB',
      why: 'The platform refuses it: its files come to {size, number} MB. It could go up as {parts, number} packages.',
      how: 'Split it under “What goes up” (on the command line --split), or make its films lighter',
    },
    'uploads-online-only': {
      what: '“{title}” is above {limit, number} MB',
      why: 'The platform serves it online only; without a connection nobody can take it: its files come to {size, number} MB.',
      how: 'Make its films and pictures lighter',
    },
    'uploads-online-only-parts': {
      what: '“{title}” is above {limit, number} MB',
      why: 'The platform serves it online only: its files come to {size, number} MB. As {parts, number} packages it can be taken offline.',
      how: 'Split it under “What goes up” (on the command line --split), or make its films lighter',
    },
    'uploads-passed': {
      what: 'All that goes up is within the platform’s sizes',
      why: 'It is taken, and can be kept for learning without a connection.',
      how: 'Look at the sizes again when films are added',
    },
    'rules-missing': {
      what: 'The rules of “{id}” are not on this machine',
      why: 'The course says that it is judged by them; until they are here, those of the platform are shown.',
      how: 'Bring in their profile, or choose other rules',
    },
    'work-order-missing': {
      what: 'The course has no work order',
      why: 'Without it nobody can say what was ordered, and whether all of it is handed over.',
      how: 'Write down what was agreed: who, when, and what is handed over',
    },
    'work-order-no-client': {
      what: 'The work order does not say who ordered the course',
      why: 'Whoever ordered it approves it, and gets what is handed over.',
      how: 'Write the office that ordered it',
    },
    'work-order-no-agency': {
      what: 'The work order does not say who makes the course',
      why: 'The client has to know whom to ask.',
      how: 'Write the agency',
    },
    'work-order-no-date': {
      what: 'The work order has no date',
      why: 'An order is told from another by its date and its number.',
      how: 'Write the day of the order',
    },
    'work-order-no-deliverables': {
      what: 'The work order has no hand-over list',
      why: 'The client signs for what is on it; what is not on it was not ordered.',
      how: 'Write what is handed over, one thing on a line',
    },
    'work-order-there': {
      what: 'The work order says what is handed over',
      why: 'It is printed into the dossier, with lines for the client to sign.',
      how: 'Change it when the order changes',
    },
  },
  hi: {
    'is-original-not-run': {
      what: 'कोर्स अभी किसी से नहीं मिलाया गया',
      why: 'प्लेटफ़ॉर्म मौलिक सामग्री और प्रमाणपत्र माँगता है; अभी कोई नहीं कह सकता कि कुछ नक़ल है या नहीं।',
      how: 'किसी संग्रह से मिलाएँ',
    },
    'is-original-passed': {
      what: 'कोर्स में कुछ भी बिना कारण दूसरी जगह से नहीं मिलता',
      why: 'इसे संग्रह के दस्तावेज़ों से मिलाया गया।',
      how: 'बदलने पर फिर मिलाएँ',
    },
    'is-accessible-not-run': {
      what: 'समीक्षा नहीं हुई। पृष्ठ किसी ब्राउज़र में नहीं जाँचे गए',
      why: 'रंगों का अंतर, और स्क्रीन रीडर को मिलने वाले नाम और क्रम नहीं जाँचे गए।',
      how: 'पृष्ठ ब्राउज़र में जाँचें, या नाम के साथ बताएँ कि बिना जाँच क्यों भेजा जाए',
    },
    'is-accessible-passed': {
      what: 'ब्राउज़र को पृष्ठों पर कोई रुकावट नहीं मिली',
      why: 'हर थीम और भाषा में नियमों से जाँच हुई; यह लोगों के साथ की गई जाँच नहीं है।',
      how: 'बदलने पर फिर जाँचें',
    },
    'score-card-minimums': {
      what: '{name}: {share} % अंक मिले, {least} % चाहिए',
      why: 'इससे कम पर प्लेटफ़ॉर्म सबसे नीचे की श्रेणी देता है, कुल अंक चाहे जितने हों।',
      how: 'जो बाक़ी है उसका उत्तर दें, और जहाँ उत्तर “नहीं” है उसे ठीक करें',
    },
    'statement-mandatory': {
      what: 'एक अनिवार्य कथन का उत्तर बाक़ी है',
      why: 'अनिवार्य कथन: “हाँ” के बिना प्लेटफ़ॉर्म कोर्स को अयोग्य मानता है। उत्तर के साथ आपका नाम रहेगा।',
      how: 'उत्तर दें, और बताएँ कि आप कैसे जानते हैं',
    },
    'statement-open': {
      what: 'एक कथन का उत्तर बाक़ी है',
      why: 'किसी ने उत्तर नहीं दिया; तब तक अंक नहीं मिलेंगे। उत्तर के साथ आपका नाम रहेगा।',
      how: 'उत्तर दें, और बताएँ कि आप कैसे जानते हैं',
    },
    'statement-said': { what: 'कथन का उत्तर दिया गया', why: '{evidence}', how: 'उत्तर बदलें' },
    'sign-open': {
      what: '{label}: अभी किसी ने हस्ताक्षर नहीं किए',
      why: 'हर भूमिका अपने नाम से कोर्स की ज़िम्मेदारी लेती है।',
      how: '{label} के रूप में हस्ताक्षर करें',
    },
    'sign-outdated': {
      what: '{label}: {by} के हस्ताक्षर के बाद कोर्स बदल गया',
      why: 'हस्ताक्षर कोर्स की किसी और स्थिति के लिए हैं।',
      how: '{label} के रूप में फिर हस्ताक्षर करें',
    },
    'sign-clash': {
      what: '{by} ने {label} और {clash} दोनों के रूप में हस्ताक्षर किए',
      why: 'प्लेटफ़ॉर्म पर कोई अपने ही कोर्स की समीक्षा या प्रकाशन नहीं करता।',
      how: '{label} के रूप में किसी और से हस्ताक्षर कराएँ',
    },
    'uploads-refused': {
      what: '“{title}” {limit, number} MB से बड़ा है',
      why: 'प्लेटफ़ॉर्म इसे नहीं लेता: फ़ाइलें {size, number} MB की हैं।',
      how: 'फ़िल्में और चित्र हल्के करें, या कुछ हटाएँ',
    },
    'uploads-refused-parts': {
      what: '“{title}” {limit, number} MB से बड़ा है',
      why: 'प्लेटफ़ॉर्म इसे नहीं लेता: फ़ाइलें {size, number} MB की हैं। यह {parts, number} पैकेज बनकर जा सकता है।',
      how: '“क्या भेजा जाएगा” में इसे बाँटें (कमांड लाइन पर --split), या फ़िल्में हल्की करें',
    },
    'uploads-online-only': {
      what: '“{title}” {limit, number} MB से बड़ा है',
      why: 'प्लेटफ़ॉर्म इसे केवल ऑनलाइन देता है; बिना इंटरनेट कोई नहीं पढ़ पाएगा: फ़ाइलें {size, number} MB की हैं।',
      how: 'फ़िल्में और चित्र हल्के करें',
    },
    'uploads-online-only-parts': {
      what: '“{title}” {limit, number} MB से बड़ा है',
      why: 'प्लेटफ़ॉर्म इसे केवल ऑनलाइन देता है: फ़ाइलें {size, number} MB की हैं। {parts, number} पैकेज बनें तो ऑफ़लाइन भी चलेगा।',
      how: '“क्या भेजा जाएगा” में इसे बाँटें (कमांड लाइन पर --split), या फ़िल्में हल्की करें',
    },
    'uploads-passed': {
      what: 'जो भेजा जाएगा, वह सब प्लेटफ़ॉर्म की सीमा में है',
      why: 'वह लिया जाएगा, और बिना इंटरनेट भी पढ़ा जा सकेगा।',
      how: 'फ़िल्में जोड़ने पर आकार फिर देखें',
    },
    'rules-missing': {
      what: '“{id}” के नियम इस मशीन पर नहीं हैं',
      why: 'कोर्स में लिखा है कि वह इन्हीं से जाँचा जाए; इनके आने तक मंच के नियम दिखाए जाते हैं।',
      how: 'उनकी प्रोफ़ाइल लाएँ, या दूसरे नियम चुनें',
    },
    'work-order-missing': {
      what: 'कोर्स का कार्य-आदेश नहीं है',
      why: 'इसके बिना कोई नहीं कह सकता कि क्या मँगवाया गया था और क्या सब सौंपा गया।',
      how: 'जो तय हुआ वह लिखें: कौन, कब, और क्या सौंपा जाएगा',
    },
    'work-order-no-client': {
      what: 'कार्य-आदेश में नहीं लिखा कि कोर्स किसने मँगवाया',
      why: 'जिसने मँगवाया, वही अनुमोदन करता है और सुपुर्दगी पाता है।',
      how: 'मँगवाने वाले कार्यालय का नाम लिखें',
    },
    'work-order-no-agency': {
      what: 'कार्य-आदेश में नहीं लिखा कि कोर्स कौन बनाता है',
      why: 'ग्राहक को पता होना चाहिए कि किससे पूछना है।',
      how: 'एजेंसी का नाम लिखें',
    },
    'work-order-no-date': {
      what: 'कार्य-आदेश में दिनांक नहीं है',
      why: 'आदेश अपने दिनांक और संख्या से पहचाना जाता है।',
      how: 'आदेश का दिनांक लिखें',
    },
    'work-order-no-deliverables': {
      what: 'कार्य-आदेश में सुपुर्दगी की सूची नहीं है',
      why: 'ग्राहक इसी सूची पर हस्ताक्षर करता है; जो इसमें नहीं, वह मँगवाया नहीं गया।',
      how: 'जो-जो सौंपा जाएगा, एक-एक पंक्ति में लिखें',
    },
    'work-order-there': {
      what: 'कार्य-आदेश में लिखा है कि क्या सौंपा जाएगा',
      why: 'यह डोज़ियर में छपता है, ग्राहक के हस्ताक्षर की जगह के साथ।',
      how: 'आदेश बदले तो इसे भी बदलें',
    },
  },
};

/** @throws Error where there are no such words: a fault of ours */
export function say(key: string, lang: UiLang, data: MessageData = {}): Required<Words> {
  const words = WORDS[lang][key];
  if (!words) throw new Error(`the gate has no words for "${key}" in ${lang}`);
  const [what, why, how] = [words.what, words.why, words.how].map((one) => formatWords(one, lang, data));
  return { what: what ?? '', why: why ?? '', how: how ?? '' };
}
