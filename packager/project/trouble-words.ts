/** What is said when a course could not be opened, saved or made, or a file not added. */
import type { WordTable } from '../course/words.ts';

/**
 * By the codes of OpenError, SaveError, CreateError and ImportError; those of
 * `load` have their words in course/problem-words.ts. `path`, `files`, `name`,
 * `found` and `languages` are filled in by whoever shows them.
 */
export const TROUBLE_WORDS: WordTable = {
  en: {
    conflict: {
      what: 'Someone else changed {files} meanwhile',
      why: 'Saving now would undo their work. Yours is still here, and theirs is on the disk.',
      how: 'Look at both and choose',
    },
    locked: {
      what: 'Another Kriti is busy with this course',
      why: 'Two at once could mix up its pages. Nothing was changed.',
      how: 'Wait a moment and try again',
    },
    unreadable: {
      what: 'The folder could not be read',
      why: 'Nothing was changed.',
      how: 'Check that the drive is there and you may read it',
    },
    missing: {
      what: '{path} is not there any more',
      why: 'The folder may have been moved or renamed.',
      how: 'Open the course from its new place',
    },
    exists: { what: '{path} is there already', how: 'Choose another name' },
    'not-empty': {
      what: 'The folder {path} is not empty',
      why: 'A new course would mix with what is in it.',
      how: 'Choose an empty or a new folder',
    },
    'no-permission': {
      what: 'You may not write to {path}',
      why: 'What was saved before is safe; the last change is only in this window.',
      how: 'Ask for the right, or save a copy elsewhere',
    },
    'read-only': {
      what: 'The drive cannot be written to',
      why: 'What was saved before is safe; the last change is only in this window.',
      how: 'Save a copy elsewhere',
    },
    'disk-full': {
      what: 'The disk is full',
      why: 'What was saved before is safe; the last change is only in this window.',
      how: 'Free some space and try again',
    },
    busy: {
      what: 'Another program holds {path}',
      why: 'What was saved before is safe; the last change is only in this window.',
      how: 'Close that program and try again',
    },
    'name-too-long': {
      what: 'The name {path} is too long for this drive',
      how: 'Choose a shorter folder name',
    },
    failed: {
      what: 'The drive did not take {path}',
      why: 'What was saved before is safe; the last change is only in this window.',
      how: 'Save a copy on another drive',
    },
    'language-missing': {
      what: 'The template has no pages in this language',
      why: 'It is written in: {languages}.',
      how: 'Choose one of these languages',
    },
    source: { what: 'The course to copy cannot be opened', how: 'Open it by itself to see why' },
    empty: { what: '“{name}” is empty', how: 'Export or copy it again' },
    'unknown-kind': {
      what: '“{name}” is not a kind of file that a course can hold',
      why: 'Learners can open PNG, JPEG, GIF, WebP, SVG, MP4, WebM, MP3, M4A, WAV, VTT and PDF.',
      how: 'Save it as one of these',
    },
    'unsafe-drawing': {
      what: 'The drawing “{name}” holds more than a drawing: {found}',
      why: 'The platform refuses drawings that can run code or load pages.',
      how: 'Export it again without scripts, or as PNG',
    },
  },
  hi: {
    conflict: {
      what: 'इस बीच किसी और ने {files} बदल दी',
      why: 'अभी सहेजने पर उनका काम मिट जाएगा। आपका काम यहीं है, उनका डिस्क पर है।',
      how: 'दोनों देखकर चुनें',
    },
    locked: {
      what: 'कृति की दूसरी खिड़की इस कोर्स पर काम कर रही है',
      why: 'दोनों साथ लिखें तो पृष्ठ मिल-जुल सकते हैं। कुछ भी बदला नहीं गया।',
      how: 'थोड़ा रुककर फिर कोशिश करें',
    },
    unreadable: {
      what: 'फ़ोल्डर पढ़ा नहीं जा सका',
      why: 'कुछ भी बदला नहीं गया।',
      how: 'देखें कि ड्राइव लगी है और पढ़ने की अनुमति है',
    },
    missing: {
      what: '{path} अब वहाँ नहीं है',
      why: 'हो सकता है फ़ोल्डर कहीं और रखा गया हो या उसका नाम बदला हो।',
      how: 'कोर्स को नई जगह से खोलें',
    },
    exists: { what: '{path} पहले से है', how: 'दूसरा नाम चुनें' },
    'not-empty': {
      what: 'फ़ोल्डर {path} ख़ाली नहीं है',
      why: 'नया कोर्स उसमें रखी चीज़ों से मिल जाएगा।',
      how: 'ख़ाली या नया फ़ोल्डर चुनें',
    },
    'no-permission': {
      what: 'आपको {path} में लिखने की अनुमति नहीं है',
      why: 'पहले सहेजा हुआ सुरक्षित है; पिछला बदलाव केवल इस खिड़की में है।',
      how: 'अनुमति माँगें या प्रति कहीं और सहेजें',
    },
    'read-only': {
      what: 'इस ड्राइव पर लिखा नहीं जा सकता',
      why: 'पहले सहेजा हुआ सुरक्षित है; पिछला बदलाव केवल इस खिड़की में है।',
      how: 'प्रति कहीं और सहेजें',
    },
    'disk-full': {
      what: 'डिस्क भर गई है',
      why: 'पहले सहेजा हुआ सुरक्षित है; पिछला बदलाव केवल इस खिड़की में है।',
      how: 'कुछ जगह ख़ाली करके फिर कोशिश करें',
    },
    busy: {
      what: '{path} किसी और प्रोग्राम में खुली है',
      why: 'पहले सहेजा हुआ सुरक्षित है; पिछला बदलाव केवल इस खिड़की में है।',
      how: 'वह प्रोग्राम बंद करके फिर कोशिश करें',
    },
    'name-too-long': { what: '{path} नाम इस ड्राइव के लिए बहुत लंबा है', how: 'फ़ोल्डर का छोटा नाम चुनें' },
    failed: {
      what: 'ड्राइव ने {path} नहीं लिया',
      why: 'पहले सहेजा हुआ सुरक्षित है; पिछला बदलाव केवल इस खिड़की में है।',
      how: 'प्रति दूसरी ड्राइव पर सहेजें',
    },
    'language-missing': {
      what: 'इस टेम्पलेट में इस भाषा के पृष्ठ नहीं हैं',
      why: 'यह इन भाषाओं में है: {languages}।',
      how: 'इनमें से कोई भाषा चुनें',
    },
    source: { what: 'जिस कोर्स की प्रति बनानी है वह नहीं खुला', how: 'कारण देखने के लिए उसे अलग से खोलें' },
    empty: { what: '“{name}” ख़ाली है', how: 'फ़ाइल फिर से निकालें या कॉपी करें' },
    'unknown-kind': {
      what: '“{name}” ऐसी फ़ाइल नहीं जो कोर्स में रखी जा सके',
      why: 'शिक्षार्थी PNG, JPEG, GIF, WebP, SVG, MP4, WebM, MP3, M4A, WAV, VTT और PDF खोल सकते हैं।',
      how: 'इनमें से किसी रूप में सहेजें',
    },
    'unsafe-drawing': {
      what: 'चित्र “{name}” में चित्र के अलावा भी कुछ है: {found}',
      why: 'मंच ऐसे चित्र नहीं लेता जो कोड चला सकें या पन्ने खोल सकें।',
      how: 'बिना स्क्रिप्ट के या PNG में फिर से निकालें',
    },
  },
};
