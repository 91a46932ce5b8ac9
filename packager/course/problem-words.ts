/** What a course that cannot be loaded says to its author, in English and Hindi. */
import type { WordTable } from './words.ts';

/** Words for every problem; `place` is the file and pointer, filled in by whoever shows it. */
export const PROBLEM_WORDS: WordTable = {
  en: {
    'not-a-course': {
      what: 'This folder holds no course',
      why: 'A course folder has a file named course.json.',
      how: 'Choose the folder that holds it',
    },
    'not-json': {
      what: '{place} is not readable JSON: line {line}, column {column}',
      why: 'A half-copied or hand-edited file breaks the course.',
      how: 'Restore it from a copy',
    },
    'not-utf8': {
      what: '{place} is not text in UTF-8',
      why: 'Its letters cannot be told apart from damage.',
      how: 'Save it as UTF-8 or restore it from a copy',
    },
    'not-a-course-file': { what: '{place} is not a file of a course', how: 'Use another name' },
    'not-a-page': { what: '{place} holds no page', how: 'Restore it from a copy' },
    'too-deep': {
      what: '{place} is nested more than {limit} levels deep',
      why: 'No editor writes such a page.',
      how: 'Restore it from a copy',
    },
    'not-readable': {
      what: '{place} could not be read: {reason}',
      how: 'Close other programs that use it, or check its rights',
    },
    'too-new': {
      what: 'This course needs a newer Kriti (format {found}, here {known})',
      why: 'Opening it here could lose what this version does not know. Nothing was changed.',
      how: 'Install the newer Kriti',
    },
    'migration-failed': {
      what: 'The course could not be brought up to date (step {to})',
      why: 'Nothing was changed.',
      how: 'Send the course with this message to whoever looks after Kriti',
    },
    missing: { what: '{place} is missing', how: 'Add it' },
    'wrong-type': { what: '{place} has the wrong kind of value; {expected} belongs there', how: 'Change it' },
    'not-one-of': { what: '{place} must be one of: {values}', how: 'Choose one' },
    'too-small': { what: '{place} is too short or too small (at least {limit})', how: 'Change it' },
    'too-big': { what: '{place} is too long or too large (at most {limit})', how: 'Change it' },
    'unknown-field': { what: '{place} is not a field of a course', how: 'Remove it' },
    malformed: { what: '{place} is not written as it should be', how: 'Correct it' },
    'page-missing': {
      what: 'The outline names page “{id}”, but it has no file',
      how: 'Restore the page from a copy or remove it from the outline',
    },
    'asset-missing': {
      what: 'An item shows a file that the course does not list ({id})',
      why: 'There would be nothing to open.',
      how: 'Restore course.json from a copy or remove the item',
    },
    'page-id-differs': {
      what: 'The file of page “{id}” says it is page “{found}”',
      how: 'Make both the same',
    },
    'page-twice': { what: 'The outline names page “{id}” more than once', how: 'Keep it in one place' },
    'id-twice': {
      what: 'The id “{id}” is used twice on one page',
      why: 'Answers and places are kept by id.',
      how: 'Give one of them a new id',
    },
    'content-not-allowed': { what: '{place}: “{type}” cannot stand inside “{parent}”', how: 'Move it out' },
    'content-incomplete': {
      what: '{place}: “{parent}” lacks a part it needs',
      how: 'Add it or remove the block',
    },
    'mark-not-allowed': {
      what: '{place}: the mark “{type}” is not known or not allowed here',
      how: 'Remove it',
    },
    'text-empty': { what: '{place}: an empty piece of text', how: 'Remove it' },
  },
  hi: {
    'not-a-course': {
      what: 'इस फ़ोल्डर में कोई कोर्स नहीं है',
      why: 'कोर्स के फ़ोल्डर में course.json नाम की फ़ाइल होती है।',
      how: 'वह फ़ोल्डर चुनें जिसमें यह फ़ाइल हो',
    },
    'not-json': {
      what: '{place} JSON के रूप में पढ़ी नहीं जा सकी: पंक्ति {line}, स्थान {column}',
      why: 'अधूरी कॉपी या हाथ से बदली फ़ाइल कोर्स बिगाड़ देती है।',
      how: 'किसी प्रति से वापस लाएँ',
    },
    'not-utf8': {
      what: '{place} UTF-8 पाठ नहीं है',
      why: 'इसके अक्षर पहचाने नहीं जा सकते।',
      how: 'इसे UTF-8 में सहेजें या किसी प्रति से वापस लाएँ',
    },
    'not-a-course-file': { what: '{place} कोर्स की फ़ाइल नहीं है', how: 'दूसरा नाम रखें' },
    'not-a-page': { what: '{place} में कोई पृष्ठ नहीं है', how: 'किसी प्रति से वापस लाएँ' },
    'too-deep': {
      what: '{place} में {limit} से अधिक परतें हैं',
      why: 'कोई संपादक ऐसा पृष्ठ नहीं लिखता।',
      how: 'किसी प्रति से वापस लाएँ',
    },
    'not-readable': {
      what: '{place} पढ़ी नहीं जा सकी: {reason}',
      how: 'जो प्रोग्राम इसे खोले हुए हैं उन्हें बंद करें, या अनुमति जाँचें',
    },
    'too-new': {
      what: 'इस कोर्स के लिए नई कृति चाहिए (प्रारूप {found}, यहाँ {known})',
      why: 'यहाँ खोलने पर कुछ खो सकता है। कुछ भी बदला नहीं गया।',
      how: 'नई कृति लगाएँ',
    },
    'migration-failed': {
      what: 'कोर्स आज के प्रारूप में नहीं आ सका (चरण {to})',
      why: 'कुछ भी बदला नहीं गया।',
      how: 'यह संदेश और कोर्स कृति सँभालने वालों को भेजें',
    },
    missing: { what: '{place} नहीं है', how: 'जोड़ें' },
    'wrong-type': { what: '{place} में ग़लत तरह का मान है; यहाँ {expected} चाहिए', how: 'बदलें' },
    'not-one-of': { what: '{place} इनमें से एक होना चाहिए: {values}', how: 'एक चुनें' },
    'too-small': { what: '{place} बहुत छोटा है (कम से कम {limit})', how: 'बदलें' },
    'too-big': { what: '{place} बहुत बड़ा है (अधिक से अधिक {limit})', how: 'बदलें' },
    'unknown-field': { what: '{place} कोर्स का हिस्सा नहीं है', how: 'हटाएँ' },
    malformed: { what: '{place} सही रूप में नहीं लिखा है', how: 'ठीक करें' },
    'page-missing': {
      what: 'रूपरेखा में पृष्ठ “{id}” है, पर उसकी फ़ाइल नहीं है',
      how: 'पृष्ठ किसी प्रति से लाएँ या रूपरेखा से हटाएँ',
    },
    'asset-missing': {
      what: 'एक सामग्री की फ़ाइल कोर्स में दर्ज नहीं ({id})',
      why: 'खोलने को कुछ न होगा।',
      how: 'course.json किसी प्रति से लाएँ या वह सामग्री हटाएँ',
    },
    'page-id-differs': { what: 'पृष्ठ “{id}” की फ़ाइल में “{found}” लिखा है', how: 'दोनों एक करें' },
    'page-twice': { what: 'रूपरेखा में पृष्ठ “{id}” एक से अधिक बार है', how: 'एक ही जगह रखें' },
    'id-twice': {
      what: 'एक ही पृष्ठ पर पहचान “{id}” दो बार है',
      why: 'उत्तर और जगह पहचान से ही याद रहते हैं।',
      how: 'एक को नई पहचान दें',
    },
    'content-not-allowed': { what: '{place}: “{parent}” के भीतर “{type}” नहीं आ सकता', how: 'बाहर निकालें' },
    'content-incomplete': { what: '{place}: “{parent}” का कोई ज़रूरी भाग नहीं है', how: 'भाग जोड़ें या खंड हटाएँ' },
    'mark-not-allowed': { what: '{place}: “{type}” चिह्न यहाँ नहीं आ सकता', how: 'हटाएँ' },
    'text-empty': { what: '{place}: ख़ाली पाठ का टुकड़ा', how: 'हटाएँ' },
  },
};
