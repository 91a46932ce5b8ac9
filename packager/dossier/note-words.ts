/** Words for the notes of a dossier (facts.ts). */
import type { WordTable } from '../course/words.ts';

export const DOSSIER_NOTE_WORDS: WordTable = {
  en: {
    'online-only': {
      what: '“{title}” has {size, number} MB; above {limit, number} MB it is online only',
      why: 'Officers on a weak line cannot take it with them, and the upload form may refuse it.',
      how: '{parts, plural, one {Make its films smaller: one page alone is above the limit} other {Make its films smaller, or add --split: it then becomes # packages}}',
    },
    'made-anew': {
      what: '“{title}” was made anew as {form}',
      why: 'The platform takes films as MP4 and recordings as MP3.',
      how: 'Play it once before you upload it',
    },
    'not-made-anew': {
      what: '“{title}” is not in the dossier: it is no {form}',
      why: 'The platform refuses it as it is, and ffmpeg could not make it anew on this machine.',
      how: 'Save it as {form}, choose that file in the course, and make the dossier again',
    },
    'file-missing': {
      what: '“{title}” is not in the dossier: its file is gone',
      why: 'The course folder does not have it any more.',
      how: 'Add the file to the course again',
    },
    'no-thumbnail': {
      what: 'The course has no picture of its own',
      why: 'The platform asks for one at upload and shows it in its lists.',
      how: 'Choose a picture under Course, Picture',
    },
    'thumbnail-not-made': {
      what: 'No thumbnail could be made of “{name}”',
      why: 'The file is missing, damaged or no picture.',
      how: 'Choose another picture for the course',
    },
    'no-text-in-language': {
      what: 'The course text is not there in {lang}',
      why: 'Kriti writes PDFs in Latin and Devanagari letters; others would come out wrong.',
      how: 'Print the pages of the web version from a browser',
    },
    'licence-not-offered': {
      what: 'The platform does not offer the licence “{licence}”',
      why: 'Its list has the six Creative Commons licences only.',
      how: 'Ask the reviewer which to choose, and keep the answer',
    },
    'no-identifiers': {
      what: 'The competencies have names, but no identifiers',
      why: 'Identifiers come from the portal’s own framework; Kriti does not make them up.',
      how: 'Choose them by name in the portal, or import its framework into Kriti',
    },
    'csv-losses': {
      what: 'The CSV of “{title}” loses something in {count, plural, one {one question} other {# questions}}',
      why: 'What exactly is listed in {file}.',
      how: 'Upload the QuML file instead, or mend those questions in the portal',
    },
    'no-certificate': {
      what: 'There is no originality certificate in the dossier',
      why: 'The score card asks for one, and a reviewer will.',
      how: 'Name the documents to compare with: --corpus',
    },
    'source-incomplete': {
      what: 'The editable source lacks files: {names}',
      why: 'The course folder does not have them any more.',
      how: 'Add them to the course again, or remove them from it',
    },
    'not-signed': {
      what: 'The dossier is not signed',
      why: 'Its hashes show a change only to someone who has an untouched list of them.',
      how: 'Make a key once with kriti keys, and pass it with --key',
    },
  },
  hi: {
    'online-only': {
      what: '“{title}” {size, number} MB है; {limit, number} MB से ऊपर केवल ऑनलाइन चलती है',
      why: 'कमज़ोर लाइन वाले अधिकारी इसे साथ नहीं ले जा सकते, और अपलोड फ़ॉर्म इसे लौटा सकता है।',
      how: '{parts, plural, one {इसकी फ़िल्में छोटी करें: अकेला एक पृष्ठ ही सीमा से बड़ा है} other {इसकी फ़िल्में छोटी करें, या --split जोड़ें: तब इसके # पैकेज बनेंगे}}',
    },
    'made-anew': {
      what: '“{title}” को {form} में फिर से बनाया गया',
      why: 'मंच फ़िल्में MP4 में और रिकॉर्डिंग MP3 में लेता है।',
      how: 'अपलोड करने से पहले एक बार चलाकर देखें',
    },
    'not-made-anew': {
      what: '“{title}” डोज़ियर में नहीं है: वह {form} नहीं है',
      why: 'मंच उसे ऐसे नहीं लेता, और इस मशीन पर ffmpeg उसे फिर से नहीं बना सका।',
      how: 'उसे {form} में सहेजें, कोर्स में वही फ़ाइल चुनें और डोज़ियर फिर बनाएँ',
    },
    'file-missing': {
      what: '“{title}” डोज़ियर में नहीं है: उसकी फ़ाइल नहीं मिली',
      why: 'कोर्स के फ़ोल्डर में वह अब नहीं है।',
      how: 'फ़ाइल कोर्स में फिर जोड़ें',
    },
    'no-thumbnail': {
      what: 'कोर्स का अपना चित्र नहीं है',
      why: 'मंच अपलोड के समय इसे माँगता है और सूचियों में दिखाता है।',
      how: 'कोर्स, चित्र में एक चित्र चुनें',
    },
    'thumbnail-not-made': {
      what: '“{name}” से छोटा चित्र नहीं बना',
      why: 'फ़ाइल नहीं है, ख़राब है या चित्र नहीं है।',
      how: 'कोर्स के लिए दूसरा चित्र चुनें',
    },
    'no-text-in-language': {
      what: '{lang} में कोर्स का पाठ नहीं बना',
      why: 'कृति लैटिन और देवनागरी अक्षरों में PDF लिखती है; दूसरे अक्षर ग़लत छपते।',
      how: 'वेब रूप के पृष्ठ ब्राउज़र से छापें',
    },
    'licence-not-offered': {
      what: 'मंच “{licence}” लाइसेंस नहीं देता',
      why: 'उसकी सूची में केवल छह क्रिएटिव कॉमन्स लाइसेंस हैं।',
      how: 'समीक्षक से पूछें कि कौन-सा चुनें, और उत्तर सँभालकर रखें',
    },
    'no-identifiers': {
      what: 'योग्यताओं के नाम हैं, पहचान-संख्या नहीं',
      why: 'पहचान-संख्या पोर्टल के अपने ढाँचे से आती है; कृति उसे नहीं गढ़ती।',
      how: 'पोर्टल में नाम से चुनें, या उसका ढाँचा कृति में आयात करें',
    },
    'csv-losses': {
      what: '“{title}” की CSV में {count, plural, one {एक प्रश्न} other {# प्रश्नों}} का कुछ छूटता है',
      why: 'क्या-क्या छूटता है, यह {file} में है।',
      how: 'इसकी जगह QuML फ़ाइल अपलोड करें, या वे प्रश्न पोर्टल में ठीक करें',
    },
    'no-certificate': {
      what: 'डोज़ियर में मौलिकता का प्रमाणपत्र नहीं है',
      why: 'स्कोर कार्ड उसे माँगता है, और समीक्षक भी।',
      how: 'जिन दस्तावेज़ों से मिलाना है वे बताएँ: --corpus',
    },
    'source-incomplete': {
      what: 'बदले जा सकने वाले मूल में ये फ़ाइलें नहीं हैं: {names}',
      why: 'कोर्स के फ़ोल्डर में वे अब नहीं हैं।',
      how: 'उन्हें कोर्स में फिर जोड़ें, या कोर्स से हटाएँ',
    },
    'not-signed': {
      what: 'डोज़ियर पर हस्ताक्षर नहीं है',
      why: 'हैश से बदलाव केवल उसे दिखता है जिसके पास उनकी अछूती सूची हो।',
      how: 'kriti keys से एक बार कुंजी बनाएँ और --key के साथ दें',
    },
  },
};
