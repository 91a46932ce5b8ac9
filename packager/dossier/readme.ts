/** What whoever opens a dossier reads first, in English and Hindi: what lies where, and what is done with it. */
import { formatWords } from '../check/words.ts';
import type { UiLang } from '../course/words.ts';
import type { DossierNote } from './facts.ts';
import { DOSSIER_NOTE_WORDS } from './note-words.ts';

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    upload:
      'upload/\n  What goes up to the portal, in the order of the outline: a package for each group of pages, films, recordings and PDFs by themselves, the picture of the course.\n  metadata.xlsx is to copy from, field by field; metadata.json has the same under the portal’s own names.\n  course-tree.json says which file belongs to which module, of which kind it is, and which links to add.',
    assessments:
      'assessments/\n  Every test in each language: QuML 1.1, the portal’s CSV, and Excel. losses.json lists what each cannot hold.\n  A test inside a package runs there; set it up in the portal only if the portal is to run it.',
    text: 'course-text/\n  The words of the course as a PDF that can be searched and read aloud; without the final test.',
    evidence:
      'evidence/\n  What was checked and what came of it: score card, competency matrix, accessibility, references and rights, sign-offs and overrides.',
    sign: 'to-sign/\n  The declaration on intellectual property. Print it, sign it, attach it at upload.',
    agency:
      'agency/\n  The work order with the hand-over list, the editable source, and the guide for facilitators. The guide has the answers: it is not for learners.',
    reports: 'reports/\n  The check of each package.',
    prove:
      'dossier.json names every file by its SHA-256{signed, select, yes {; dossier.sig signs it. The signer’s key has this fingerprint, to be compared with what the signer says:\n  {key}} other {}}\n  That nothing changed is shown by:\n    kriti validate <this folder or ZIP>',
    notes: 'Worth a look',
  },
  hi: {
    upload:
      'upload/\n  जो पोर्टल पर चढ़ता है, रूपरेखा के क्रम में: पृष्ठों के हर समूह का एक पैकेज, फ़िल्में, रिकॉर्डिंग और PDF अलग से, और कोर्स का चित्र।\n  metadata.xlsx से एक-एक खाना नक़ल करें; metadata.json में वही पोर्टल के अपने नामों से है।\n  course-tree.json बताती है कि कौन-सी फ़ाइल किस मॉड्यूल की है, किस प्रकार की है, और कौन-से लिंक जोड़ने हैं।',
    assessments:
      'assessments/\n  हर टेस्ट, हर भाषा में: QuML 1.1, पोर्टल की CSV, और Excel। किसमें क्या छूटता है, यह losses.json में है।\n  पैकेज के भीतर का टेस्ट वहीं चलता है; पोर्टल में तभी बनाएँ जब पोर्टल को उसे चलाना हो।',
    text: 'course-text/\n  कोर्स के शब्द PDF में, जिसमें खोजा जा सकता है और जो पढ़कर सुनाई जा सकती है; अंतिम टेस्ट के बिना।',
    evidence:
      'evidence/\n  क्या जाँचा गया और क्या निकला: स्कोर कार्ड, दक्षता तालिका, सुगम्यता, संदर्भ और अधिकार, अनुमोदन और अपवाद।',
    sign: 'to-sign/\n  बौद्धिक संपदा की घोषणा। छापें, हस्ताक्षर करें, अपलोड के समय लगाएँ।',
    agency:
      'agency/\n  सौंपने की सूची के साथ कार्य-आदेश, बदला जा सकने वाला मूल, और प्रशिक्षक की मार्गदर्शिका। मार्गदर्शिका में उत्तर हैं: वह शिक्षार्थियों के लिए नहीं है।',
    reports: 'reports/\n  हर पैकेज की जाँच।',
    prove:
      'dossier.json में हर फ़ाइल अपने SHA-256 से लिखी है{signed, select, yes {; dossier.sig उस पर हस्ताक्षर है। हस्ताक्षर करने वाले की कुंजी की छाप यह है, इसे उनसे मिला लें:\n  {key}} other {}}\n  कुछ नहीं बदला, यह ऐसे दिखता है:\n    kriti validate <यह फ़ोल्डर या ZIP>',
    notes: 'इन पर ध्यान दें',
  },
};

const ORDER = ['upload', 'assessments', 'text', 'evidence', 'sign', 'agency', 'reports'] as const;

/** A note in a line or three. */
export function noteLines({ key, data }: DossierNote, lang: UiLang): string {
  const { what, why = '', how = '' } = DOSSIER_NOTE_WORDS[lang][key] ?? { what: key };
  return [what, why, how]
    .filter(Boolean)
    .map((one) => formatWords(one, lang, data))
    .map((one, i) => (i === 0 ? `- ${one}` : `  ${one}`))
    .join('\n');
}

function part(lang: UiLang, title: string, notes: readonly DossierNote[], key: string | undefined): string {
  const say = (one: string, data = {}): string => formatWords(WORDS[lang][one] ?? one, lang, data);
  return [
    title,
    ...ORDER.map((one) => say(one)),
    say('prove', { signed: key === undefined ? 'no' : 'yes', key: key ?? '' }),
    ...(notes.length > 0 ? [[say('notes'), ...notes.map((note) => noteLines(note, lang))].join('\n')] : []),
  ].join('\n\n');
}

/**
 * The text of README.txt; Windows line ends and a byte order mark, so that Notepad shows the Hindi.
 * @param key fingerprint of the signer
 */
export const readme = (title: string, notes: readonly DossierNote[], key: string | undefined): string =>
  `\ufeff${part('en', title, notes, key)}\n\n${'-'.repeat(60)}\n\n${part('hi', title, notes, key)}\n`.replaceAll(
    '\n',
    '\r\n',
  );
