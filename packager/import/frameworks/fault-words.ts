/** What a framework that cannot be read says to whoever brought it, and what was left out of one that can. */
import type { UiLang, WordTable } from '../../course/words.ts';
import type { NOTE_KEYS } from './fault.ts';

/** `place` is the file with line and column of a table, or with a JSON pointer. */
export const FAULT_WORDS: WordTable = {
  en: {
    'framework-not-json': {
      what: '{place} is not readable JSON (column {column})',
      why: 'From there on nothing can be told apart.',
      how: 'Export the file again',
    },
    'framework-not-utf8': {
      what: '{place} is not text in UTF-8',
      why: 'Its letters cannot be told apart from damage.',
      how: 'Save it as “CSV UTF-8”',
    },
    'csv-broken': {
      what: '{place} does not fit the table ({code})',
      why: 'Each line has as many cells as the first; quotation marks open and close.',
      how: 'Mend the line, or save the table as CSV again',
    },
    'column-missing': {
      what: '{place} lacks a column',
      why: 'One headed so is needed: {column}.',
      how: 'Add it, or rename the one that holds it',
    },
    'cell-empty': { what: '{place} is empty', how: 'Fill it in' },
    'competency-twice': {
      what: '{place} names a competency a second time',
      why: 'It stands at {first} already.',
      how: 'Keep one of the two',
    },
    'level-unknown': {
      what: '{place} is “{level}”, which is none of the five levels',
      how: 'Write a number from 1 to 5',
    },
    'category-missing': {
      what: '{place} has no category “{category}”',
      why: 'The portal’s framework has areas, themes and sub-themes.',
      how: 'Export the whole framework',
    },
    'framework-empty': { what: '{place} names no competency', how: 'Choose another file' },
    'framework-unknown': {
      what: '{place} is no framework that Kriti knows',
      why: 'It reads a portal’s framework (JSON), a list with area, theme and sub-theme, and exports of FRAC (JSON or CSV).',
      how: 'Choose another file, or head its columns so',
    },
  },
  hi: {
    'framework-not-json': {
      what: '{place} JSON के रूप में पढ़ी नहीं जा सकी (स्थान {column})',
      why: 'उसके आगे कुछ भी पहचाना नहीं जा सकता।',
      how: 'फ़ाइल फिर से निर्यात करें',
    },
    'framework-not-utf8': {
      what: '{place} UTF-8 पाठ नहीं है',
      why: 'इसके अक्षर पहचाने नहीं जा सकते।',
      how: 'इसे “CSV UTF-8” के रूप में सहेजें',
    },
    'csv-broken': {
      what: '{place} तालिका से मेल नहीं खाती ({code})',
      why: 'हर पंक्ति में पहली जितने ख़ाने होते हैं, और उद्धरण चिह्न खुलकर बंद होते हैं।',
      how: 'पंक्ति ठीक करें, या तालिका फिर CSV में सहेजें',
    },
    'column-missing': {
      what: '{place} में एक स्तंभ नहीं है',
      why: 'ऐसे शीर्षक वाला स्तंभ चाहिए: {column}।',
      how: 'उसे जोड़ें, या जिसमें यह है उसका शीर्षक बदलें',
    },
    'cell-empty': { what: '{place} ख़ाली है', how: 'इसे भरें' },
    'competency-twice': {
      what: '{place} में वही दक्षता दूसरी बार है',
      why: 'वह पहले से {first} पर है।',
      how: 'दोनों में से एक रखें',
    },
    'level-unknown': {
      what: '{place} में “{level}” है, जो पाँच स्तरों में नहीं',
      how: '1 से 5 तक का अंक लिखें',
    },
    'category-missing': {
      what: '{place} में “{category}” वर्ग नहीं है',
      why: 'पोर्टल के ढाँचे में क्षेत्र, विषय और उप-विषय होते हैं।',
      how: 'पूरा ढाँचा निर्यात करें',
    },
    'framework-empty': { what: '{place} में कोई दक्षता नहीं है', how: 'दूसरी फ़ाइल चुनें' },
    'framework-unknown': {
      what: '{place} ऐसा ढाँचा नहीं जिसे कृति जानती हो',
      why: 'वह पोर्टल का ढाँचा (JSON), क्षेत्र, विषय और उप-विषय वाली सूची, और FRAC का निर्यात (JSON या CSV) पढ़ती है।',
      how: 'दूसरी फ़ाइल चुनें, या स्तंभों के शीर्षक वैसे रखें',
    },
  },
};

export const NOTE_WORDS: Readonly<Record<UiLang, Readonly<Record<(typeof NOTE_KEYS)[number], string>>>> = {
  en: {
    'identifiers-dropped':
      '{count, plural, one {An identifier was} other {# identifiers were}} left out: only a portal’s own framework has those that may be sent',
    'no-sub-theme':
      '{count, plural, one {A theme has} other {# themes have}} no sub-theme, and cannot be chosen',
    'not-live': '{count, plural, one {An entry is} other {# entries are}} not live, and left out',
  },
  hi: {
    'identifiers-dropped':
      '{count, plural, one {एक पहचान छोड़ी गई} other {# पहचानें छोड़ी गईं}}: भेजने योग्य पहचानें केवल पोर्टल के अपने ढाँचे में होती हैं',
    'no-sub-theme': '{count, plural, one {एक विषय} other {# विषयों}} में कोई उप-विषय नहीं, इसलिए चुना नहीं जा सकता',
    'not-live': '{count, plural, one {एक प्रविष्टि} other {# प्रविष्टियाँ}} चालू नहीं, इसलिए छोड़ी गई',
  },
};
