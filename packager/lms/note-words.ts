/** What the notes on calls say, in English and Hindi. One line each: the clause stands beside it. */
import type { UiLang } from '../course/words.ts';

export const NOTE_WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    'too-long': '{length, number} characters; the standard allows {limit, number}.',
    format: '“{value}” is not written as {format}.',
    vocabulary: '“{value}” is not one of: {allowed}.',
    range: '“{value}” is not a number from {low, number} to {high, number}.',
    feedback: '“{value}” is not how an answer of type {type} is written.',
    'no-element': 'The standard has no element {element}.',
    'not-a-string': 'The value of {element} is a {type}, not a string.',
    'status-by-lms': 'The course set no status, so the platform records “{status}”.',
    'igot-not-open': 'For the player the course is not open, so this call is lost.',
    'igot-unset': 'Only what the course has set can be read; {element} is empty, with an error.',
    'igot-sticky-error': 'Code {code} is left over; this player never clears it.',
    'igot-2004-resume': 'On a return this player says it is already initialized, and answers false.',
    'igot-2023-unset':
      '{element} is empty: neither set in this launch nor among the four values that come back.',
    'igot-2023-passed': 'This player counts only “completed”; “{status}” completes nothing.',
    'igot-2023-not-sent': 'There is nothing to send: the player’s store is empty.',
    'igot-finish-clears':
      'The player now drops what the course has told it. A click after this sends an empty record.',
  },
  hi: {
    'too-long': '{length, number} अक्षर हैं; मानक {limit, number} तक की अनुमति देता है।',
    format: '“{value}” {format} के रूप में नहीं लिखा है।',
    vocabulary: '“{value}” इनमें से नहीं है: {allowed}।',
    range: '“{value}” {low, number} से {high, number} के बीच की संख्या नहीं है।',
    feedback: '{type} प्रकार का उत्तर “{value}” जैसे नहीं लिखा जाता।',
    'no-element': 'मानक में {element} नाम का तत्व नहीं है।',
    'not-a-string': '{element} का मान {type} है, टेक्स्ट नहीं।',
    'status-by-lms': 'कोर्स ने स्थिति नहीं बताई, इसलिए मंच “{status}” दर्ज करता है।',
    'igot-not-open': 'प्लेयर के लिए कोर्स खुला नहीं है, इसलिए यह कॉल खो जाती है।',
    'igot-unset': 'कोर्स ने जो लिखा, वही पढ़ा जा सकता है; {element} ख़ाली है और त्रुटि देता है।',
    'igot-sticky-error': 'कोड {code} पहले का है; यह प्लेयर उसे कभी नहीं हटाता।',
    'igot-2004-resume': 'लौटने पर यह प्लेयर कहता है कि कोर्स पहले से खुला है, और false देता है।',
    'igot-2023-unset': '{element} ख़ाली है: न इस लॉन्च में लिखा गया, न लौटने वाले चार मानों में है।',
    'igot-2023-passed': 'यह प्लेयर केवल “completed” गिनता है; “{status}” से कुछ पूरा नहीं होता।',
    'igot-2023-not-sent': 'भेजने को कुछ नहीं है: प्लेयर के पास कुछ नहीं बचा।',
    'igot-finish-clears': 'प्लेयर अब कोर्स की बताई सारी बातें हटा देता है। इसके बाद का क्लिक ख़ाली रिकॉर्ड भेजता है।',
  },
};
